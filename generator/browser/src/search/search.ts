/** The search dialog: loads the index when it is first used, shows what was found, moves by keyboard. */
import { searcher, type Answer } from "./engine.ts";
import { handed } from "./handed.ts";
import { whenAsked } from "./open.ts";
import { fragmentOf, type PackedIndex } from "./opened.ts";
import { item, showText } from "./view.ts";

type Texts = [url: string, texts: readonly string[]];

const SHOWN = 20;
const WITH_TEXT = 8;
const PAUSE = 150; // milliseconds without a key before texts are asked for

function start(dialog: HTMLDialogElement, input: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const data = dialog.dataset;
  const words: Record<string, string | undefined> = { ...data, ...(JSON.parse(data["words"] ?? "{}") as typeof data) };
  const indexUrl = new URL("search-index.js", new URL(data["searchIndex"] ?? "", document.baseURI)).href;
  const root = new URL(data["searchRoot"] ? `${data["searchRoot"]}/` : "../../", data["searchRoot"] ? document.baseURI : indexUrl).href;
  const texts = new Map<string, Promise<Texts>>();
  let engine: Promise<(query: string) => Answer> | undefined;
  let before: Element | null = null;
  let timer = 0;

  const say = (words: string | undefined, query: string, count: number): void => {
    status.textContent = (words ?? "").replace("{query}", query).replace(/\{(n|count)\}/, String(count));
  };
  const fileOf = (url: string): string => url.replace(/(^|\/)$/, "$1index.html");
  const textsOf = (url: string): Promise<Texts> => {
    const file = new URL(`search/${fileOf(url).replace(/\.html?$/, ".js")}`, indexUrl).href;
    const found = texts.get(url) ?? handed<Texts>(file, "tuntas-search-text", ([of]) => of === url);
    texts.set(url, found);
    return found;
  };

  function suggest(word: string): void {
    const [before, after] = (words["suggest"] ?? "").split("{word}");
    if (!before) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word;
    button.onclick = (): void => {
      input.value = word;
      input.focus();
      void look();
    };
    status.append(` ${before}`, button, after ?? "");
  }

  function show(answer: Answer, query: string): void {
    const many = answer.sections.length;
    const pairs = answer.sections.slice(0, SHOWN).map((section) => {
      const page = root + (location.protocol === "file:" ? fileOf(section.url) : section.url);
      return [section, item(section, page + fragmentOf(section), answer.isHit)] as const;
    });
    list.replaceChildren(...pairs.map(([, element]) => element));
    say(query && (many ? (many === 1 && words["one"]) || (words["some"] ?? words["count"]) : words["none"]), query, many);
    if (answer.suggestion) suggest(answer.suggestion);
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const [section, element] of pairs.slice(0, WITH_TEXT)) {
        textsOf(section.url).then(
          ([, all]) => showText(element, all[section.number - (section.first ?? section).number] ?? "", answer.isHit),
          () => texts.delete(section.url),
        );
      }
    }, PAUSE);
  }

  async function look(): Promise<void> {
    if (!engine) say(words["loading"], "", 0);
    engine ??= handed<PackedIndex>(indexUrl, "tuntas-search-index", () => true).then((index) => searcher(index, document.documentElement.lang));
    try {
      const search = await engine;
      const query = input.value.trim();
      show(search(query), query);
    } catch {
      engine = undefined;
      say(words["failed"], "", 0);
    }
  }

  function open(): void {
    if (!dialog.open) {
      before = document.activeElement;
      dialog.showModal();
    }
    input.select();
    input.focus();
    void look();
  }

  function move(event: KeyboardEvent): void {
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

  dialog.addEventListener("keydown", move);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest("a"))) dialog.close();
  });
  dialog.addEventListener("close", () => {
    const back = before && before !== document.body ? before : document.querySelector("[data-search-open]");
    if (back instanceof HTMLElement) back.focus();
  });
  input.addEventListener("input", () => void look());
  whenAsked(open);
  if (dialog.open) open();
}

const dialog = document.querySelector<HTMLDialogElement>("dialog.t-search");
const input = dialog?.querySelector("input");
const list = dialog?.querySelector<HTMLElement>(".t-search-results");
const status = dialog?.querySelector<HTMLElement>(".t-search-status");
if (dialog && input && list && status) start(dialog, input, list, status);
