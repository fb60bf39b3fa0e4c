/** <quiz-scenario>: one moment at a time, what follows from each decision, and at the end the way taken. */
import { list, unlessEmpty } from "../../browser/src/list.ts";
import { put } from "../../browser/src/places.ts";
import { make, QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { bestOption, isOver, type Key, type Response, score, type Step, walk } from "./score.ts";

/** Deciding, reading what follows from it, or at the end; the style sheet shows what belongs to each. */
type Phase = "choose" | "told" | "end";

class QuizScenarioElement extends QuestionElement<Key, Response> {
  score = score;
  private path: readonly number[] = [];

  override get response(): Response | null {
    return unlessEmpty(this.path);
  }

  override set response(given: Response | null) {
    this.path = walk(this.key, list(given)).steps.map(({ option }) => option);
    this.draw(this.isOver ? "end" : "choose");
  }

  private get isOver(): boolean {
    return isOver(this.key, walk(this.key, this.path).at);
  }

  override ready(): void {
    for (const label of this.all(".quiz-decision")) label.replaceWith(make("button", label.className, ...label.childNodes));
    this.addEventListener("click", (event) => this.onClick((event.target as Element).closest("button")));
    this.draw("choose");
  }

  private onClick(button: HTMLElement | null): void {
    const go = button?.dataset["go"];
    const option = [...(button?.parentElement?.children ?? [])].indexOf(button as Element);
    if (button?.matches(".quiz-decision")) this.turn([...this.path, option], "told");
    else if (go === "next") this.next();
    else if (go) this.turn(go === "back" ? this.path.slice(0, -1) : [], "choose");
  }

  private turn(path: readonly number[], phase: Phase): void {
    this.path = path;
    this.draw(phase);
    this.changed();
    const outcome = this.one(".quiz-outcome");
    if (phase === "choose") this.focusStory();
    else if (outcome.children.length > 1) outcome.focus();
    else this.next();
  }

  private next(): void {
    this.draw(this.isOver ? "end" : "choose");
    this.focusStory();
    if (this.isOver) this.querySelector<HTMLElement>('[data-do="check"]')?.click();
  }

  private focusStory(): void {
    const node = this.querySelector<HTMLElement>(".quiz-node:not([hidden]) .quiz-node-name");
    (node ?? this.one<HTMLElement>(".quiz-way")).focus();
  }

  override show(marked: Marked, reveal: boolean): void {
    this.draw("end");
    super.show(marked, reveal);
  }

  protected override keyAt(step: number): string {
    const { node } = walk(this.key, this.path).steps[step] as Step;
    const best = this.decision({ node, option: bestOption(this.key.nodes[node] ?? []) });
    return this.say("scenario_better", { text: best.textContent });
  }

  /** Another try begins the story anew. */
  override lock(locked: boolean): void {
    if (this.locked && !locked) this.path = [];
    super.lock(locked);
  }

  protected override verdictPlace(part: HTMLElement): Element {
    return part.firstElementChild as Element;
  }

  /** A copy of what can be decided there. */
  private decision({ node, option }: Step): Element {
    const texts = this.all(".quiz-node")[node]?.querySelectorAll(".quiz-decision-text");
    return texts?.[option]?.cloneNode(true) as Element;
  }

  private consequence({ node, option }: Step): DocumentFragment | string {
    return this.text(`consequence-${node}-${option}`) ?? "";
  }

  private draw(phase: Phase): void {
    const { steps, at } = walk(this.key, this.path);
    const last = phase === "told" ? steps.pop() : undefined;
    this.dataset["phase"] = phase;
    this.toggleAttribute("data-begun", this.path.length > 0);
    this.all(".quiz-node").forEach((node, number) => {
      node.hidden = number !== (last ? last.node : at);
      const n = node.hidden ? number : steps.length;
      put(node, ".quiz-node-name", this.say(`scenario_${node.hidden ? "node" : "step"}`, { n: n + 1 }));
    });
    if (last) {
      const picked = this.say("scenario_picked", { text: this.decision(last).textContent });
      this.one(".quiz-outcome").replaceChildren(make("p", "quiz-picked", picked), this.consequence(last));
    }
    this.one(".quiz-way").hidden = !steps.length;
    this.one(".quiz-path").replaceChildren(...steps.map((step, number) => this.past(step, number)));
  }

  /** A step of the way taken: what was picked, and what followed. */
  private past(step: Step, number: number): HTMLElement {
    const text = make("div", "quiz-past-text", this.decision(step), " ");
    const item = make("li", "quiz-past", text, make("div", "quiz-followed", this.consequence(step)));
    item.dataset["part"] = String(number);
    return item;
  }
}

export default QuizScenarioElement;
