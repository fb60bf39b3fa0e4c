/** Base of every <quiz-…> question: reads and writes the response, shows how each part fared. */
import type { Marked, Verdict } from "./types.ts";
import { fill, type Gaps, type Words } from "./words.ts";

/** An element with its class and what is in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
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

  /** Mark each part, with its key and its text where they may be shown. */
  show(marked: Marked, reveal: boolean): void {
    this.clear();
    const notes = this.querySelector(".quiz-notes");
    for (const [name, verdict] of Object.entries(marked.parts)) {
      const part = this.partAt(name);
      if (!part || (verdict === "missed" && !reveal)) continue;
      part.dataset["verdict"] = verdict;
      this.verdictPlace(part).append(make("span", "quiz-verdict", this.say(`part_${verdict}`)));
      const key = reveal && verdict !== "right" ? this.keyAt(Number(name)) : "";
      if (key) part.append(make("span", "quiz-said quiz-solution", key));
      const text = this.isSaid(verdict, reveal, Number(name)) && this.text(`part-${name}`);
      // Parts in running text have their texts below it.
      if (text) (notes ?? part).append(make(notes ? "li" : "div", "quiz-said", text));
    }
  }

  /** Whether the text of a part is said; by default where the learner gave something. */
  protected isSaid(verdict: Verdict, _reveal: boolean, _part: number): boolean {
    return verdict !== "missed";
  }

  /** What to write at a part that is not right once keys are open; nothing where the marks are enough. */
  protected keyAt(_part: number): string {
    return "";
  }

  /** Everything in the body that takes the learner's hand. */
  get controls(): readonly HTMLInputElement[] {
    return [...this.one(".quiz-body").querySelectorAll<HTMLInputElement>("summary, input, select, textarea, button")];
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

  /** Where the word of a verdict stands; by default at the end of the part, or of the label that it consists of. */
  protected verdictPlace(part: HTMLElement): Element {
    return part.querySelector("label:only-child") ?? part;
  }

  get locked(): boolean {
    return this.hasAttribute("data-locked");
  }

  /** Tell the activity that the learner changed the response. */
  changed(): void {
    this.dispatchEvent(new Event("quiz-answer", { bubbles: true }));
  }

  /** A copy of the text in `<template data-text=name>`, or null where the author wrote none. */
  text(name: string): DocumentFragment | null {
    const found = this.querySelector<HTMLTemplateElement>(`[data-text="${name}"]`);
    return found && (found.content.cloneNode(true) as DocumentFragment);
  }

  say(word: string, gaps: Gaps = {}): string {
    return fill(this.words, word, gaps);
  }

  partAt(name: string | number): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** What every page of this kind has. */
  one<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.querySelectorAll<Found>(selector)];
  }
}
