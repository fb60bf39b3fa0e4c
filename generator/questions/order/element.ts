/** <quiz-order>: a list whose steps move by buttons, arrow keys and dragging. */
import { make } from "../../browser/src/question-element.ts";
import { ReasonedElement } from "../../browser/src/reasons.ts";
import { move, reorderable } from "../../browser/src/reorder.ts";
import { scramble } from "../../browser/src/scramble.ts";
import { type Key, orderOf, type Response, score } from "./score.ts";

class QuizOrderElement extends ReasonedElement<Key, Response> {
  score = score;
  /** The steps by their right place. */
  private readonly steps: HTMLElement[] = [];
  private first: readonly number[] = [];
  private isMoved = false;

  override ready(): void {
    const holder = this.one(".quiz-steps");
    this.first = this.key.shown;
    this.all(".quiz-step").forEach((step, at) => {
      this.steps[this.key.shown[at] ?? at] = step;
      step.querySelector("select")?.replaceWith(make("span", "quiz-grip"));
      step.append(this.button(step, "up", -1), this.button(step, "down", 1));
    });
    holder.before(make("p", "quiz-tip", this.say("order_tip")));
    reorderable(holder, () => this.hasAttribute("data-locked"), (step) => this.moved(step));
  }

  override get response(): Response | null {
    return this.isMoved ? this.all(".quiz-step").map((step) => this.steps.indexOf(step)) : null;
  }

  override set response(given: Response | null) {
    const order = orderOf(this.key, given);
    this.isMoved = order.length > 0;
    this.place(this.isMoved ? order : this.first);
  }

  override arrange(seed: number): void {
    this.first = scramble(this.steps.length, seed);
    if (!this.isMoved) this.place(this.first);
  }

  protected override keyAt(part: number): string {
    const at = this.key.shown[part] ?? 0;
    return this.all(".quiz-step")[at] === this.steps[at] ? "" : this.say("order_key", { at: at + 1 });
  }

  private place(order: readonly number[]): void {
    this.one(".quiz-steps").append(...order.flatMap((at) => this.steps[at] ?? []));
  }

  private button(step: HTMLElement, way: "up" | "down", by: number): HTMLElement {
    const button = make("button", `quiz-${way}`);
    button.type = "button";
    button.setAttribute("aria-label", this.say(`order_${way}`, { item: this.textOf(step) }));
    button.addEventListener("click", () => {
      move(step, this.all(".quiz-step").indexOf(step) + by);
      this.moved(step);
    });
    return button;
  }

  private moved(step: HTMLElement): void {
    this.isMoved = true;
    const at = this.all(".quiz-step").indexOf(step) + 1;
    this.announce(this.say("order_moved", { item: this.textOf(step), at, total: this.steps.length }));
    this.changed();
  }

  private textOf(step: HTMLElement): string {
    return step.querySelector(".quiz-step-text")?.textContent?.trim() ?? "";
  }
}

export default QuizOrderElement;
