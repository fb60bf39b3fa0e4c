/** The search dialog: loads the index when it is first used, shows what was found, moves by keyboard. */
import { searcher, type Answer } from "./engine.ts";
import { whenAsked } from "./open.ts";
import { placesOf, type Places } from "./places.ts";
import { item, showText } from "./view.ts";

const WITH_TEXT = 8;
const PAUSE = 150; // milliseconds without a key before texts are asked for

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

class Search {
  private readonly parts: Parts;
  private readonly places: Places;
  private readonly words: Readonly<Record<string, string | undefined>>;
  private engine: Promise<(query: string) => Answer> | undefined;
  private before: Element | null = null;
  private timer = 0;

  constructor(parts: Parts) {
    const data = parts.dialog.dataset;
    this.parts = parts;
    this.places = placesOf(data["searchIndex"] ?? "", data["searchRoot"]);
    this.words = { ...data, ...(JSON.parse(data["words"] ?? "{}") as DOMStringMap) };
  }

  start(): void {
    const { dialog, input } = this.parts;
    dialog.addEventListener("keydown", (event) => this.move(event));
    dialog.addEventListener("click", ({ target }) => {
      if (target === dialog || (target instanceof Element && target.closest("a"))) dialog.close();
    });
    dialog.addEventListener("close", () => this.giveBack());
    input.addEventListener("input", () => void this.look());
    whenAsked(() => this.open());
    if (dialog.open) this.open();
  }

  private open(): void {
    const { dialog, input } = this.parts;
    if (!dialog.open) {
      this.before = document.activeElement;
      dialog.showModal();
    }
    input.focus();
    input.select();
    void this.look();
  }

  /** Gives the focus back to where it was; where it was nowhere, to the button. */
  private giveBack(): void {
    const { before } = this;
    const back = before && before !== document.body ? before : document.querySelector("[data-search-open]");
    if (back instanceof HTMLElement) back.focus();
  }

  private async look(): Promise<void> {
    if (!this.engine) this.say(this.words["loading"]);
    this.engine ??= this.places.index().then((index) => searcher(index, document.documentElement.lang));
    try {
      const find = await this.engine;
      const query = this.parts.input.value.trim();
      this.show(find(query), query);
    } catch {
      this.engine = undefined;
      this.say(this.words["failed"]);
    }
  }

  private show(answer: Answer, query: string): void {
    const shown = answer.sections.map((section) => ({ section, element: item(section, this.places.addressOf(section), answer.isHit) }));
    this.parts.list.replaceChildren(...shown.map(({ element }) => element));
    const { one, some, count, none } = this.words;
    const many = answer.count;
    this.say(query && (many ? (many === 1 && one) || (some ?? count) : none), query, many);
    if (answer.suggestion) this.suggest(answer.suggestion);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const { section, element } of shown.slice(0, WITH_TEXT)) {
        // A text that does not come leaves the title, which is enough to go by.
        this.places.textOf(section).then((text) => showText(element, text, answer.isHit), () => undefined);
      }
    }, PAUSE);
  }

  private say(words: string | undefined, query = "", count = 0): void {
    this.parts.status.textContent = (words ?? "").replace("{query}", query).replace(/\{(n|count)\}/, String(count));
  }

  private suggest(word: string): void {
    const [before, after = ""] = (this.words["suggest"] ?? "").split("{word}");
    if (!before) return;
    const { input, status } = this.parts;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word;
    button.onclick = (): void => {
      input.value = word;
      input.focus();
      void this.look();
    };
    status.append(` ${before}`, button, after);
  }

  private move(event: KeyboardEvent): void {
    const { dialog, input, list } = this.parts;
    const links = [...list.querySelectorAll("a")];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step) {
      const next = links.findIndex((link) => link === document.activeElement) + step;
      (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
    } else if (event.key === "Escape") dialog.close();
    else if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
    else return;
    event.preventDefault();
  }
}

const dialog = document.querySelector<HTMLDialogElement>("dialog.t-search");
const input = dialog?.querySelector("input");
const list = dialog?.querySelector<HTMLElement>(".t-search-results");
const status = dialog?.querySelector<HTMLElement>(".t-search-status");
if (dialog && input && list && status) new Search({ dialog, input, list, status }).start();
