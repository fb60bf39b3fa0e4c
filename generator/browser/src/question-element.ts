/** Base of every <quiz-…> question: reads and writes the response, shows how each part fared. */
import type { Marked, Verdict } from "./types.ts";
import { fill, type Gaps, type Words } from "./words.ts";

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  right: "part_right",
  partly: "part_partly",
  wrong: "part_wrong",
  missed: "missed",
};

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

export abstract class QuestionElement<Key = unknown, Response = unknown> extends HTMLElement {
  /** What the payload holds for this question; set before `ready`. */
  key!: Key;
  words: Words = {};
  /** Language of the page, for numbers. */
  tongue = "id";

  abstract score: (key: Key, response: Response) => Marked;

  /** The response as it stands, or null while there is none. */
  abstract get response(): Response | null;
  abstract set response(given: Response | null);

  /** Turn the paper form into controls: called once, when key and words are there. */
  ready(): void {}

  /** Put the parts in the order of this attempt. */
  arrange(_seed: number): void {}

  /** Show the right response; the default writes nothing, because `show` already marks what was missed. */
  solve(): void {}

  /** Mark each part; keys that were missed only where they may be shown. */
  show(marked: Marked, reveal: boolean): void {
    this.clear();
    for (const [name, verdict] of Object.entries(marked.parts)) {
      if (verdict === "missed" && !reveal) continue;
      const part = this.partAt(name);
      if (!part) continue;
      part.dataset["verdict"] = verdict;
      this.verdictPlace(part).append(make("span", "quiz-verdict", this.say(VERDICT_WORDS[verdict])));
    }
    for (const name of marked.says) {
      const part = name.startsWith("part-") ? this.partAt(name.slice(5)) : null;
      const text = part && this.text(name);
      if (part && text) {
        const said = make("div", "quiz-said");
        said.append(text);
        part.append(said);
      }
    }
  }

  /** Everything in the body that takes the learner's hand. */
  get controls(): readonly HTMLInputElement[] {
    return [...this.one(".quiz-body").querySelectorAll<HTMLInputElement>("input, select, textarea, button")];
  }

  /** Take all marks away. */
  clear(): void {
    for (const mark of this.all(".quiz-verdict, .quiz-said")) mark.remove();
    for (const part of this.all("[data-verdict]")) delete part.dataset["verdict"];
  }

  /** Whether the response may be changed. */
  lock(locked: boolean): void {
    for (const control of this.controls) control.disabled = locked;
    this.toggleAttribute("data-locked", locked);
  }

  /** Where the word of a verdict stands; by default at the end of the part's label. */
  protected verdictPlace(part: HTMLElement): HTMLElement {
    return part.querySelector<HTMLElement>("label") ?? part;
  }

  /** Tell the activity that the learner changed the response. */
  changed(): void {
    this.dispatchEvent(new CustomEvent("quiz-answer", { bubbles: true }));
  }

  /** A copy of the text in `<template data-text=name>`, or null where the author wrote none. */
  text(name: string): DocumentFragment | null {
    const found = this.querySelector<HTMLTemplateElement>(`template[data-text="${CSS.escape(name)}"]`);
    return found ? (found.content.cloneNode(true) as DocumentFragment) : null;
  }

  say(word: string, gaps: Gaps = {}): string {
    return fill(this.words, word, gaps);
  }

  /** Say something short to a screen reader without showing it. */
  announce(text: string): void {
    let live = this.querySelector<HTMLElement>(".quiz-live");
    if (!live) {
      live = make("p", "quiz-live");
      live.setAttribute("role", "status");
      this.append(live);
    }
    live.textContent = text;
  }

  partAt(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${CSS.escape(name)}"]`);
  }

  one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`${this.localName}: ${selector}`);
    return found;
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }
}
