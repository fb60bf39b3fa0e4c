/** <quiz-order>: a list whose steps move by buttons, arrow keys and dragging. */
import { put, textIn } from "../../browser/src/places.ts";
import { ReasonedElement } from "../../browser/src/reasons.ts";
import { reorderable } from "../../browser/src/reorder.ts";
import { scramble } from "../../browser/src/scramble.ts";
import { type Key, orderOf, type Response, score } from "./score.ts";

class QuizOrderElement extends ReasonedElement<Key, Response> {
  score = score;
  /** The steps by their right place. */
  private readonly steps: HTMLElement[] = [];
  private first: readonly number[] = [];
  private isMoved = false;

  override ready(): void {
    this.first = this.key.shown;
    this.now.forEach((step, at) => {
      this.steps[this.first[at] ?? at] = step;
    });
    reorderable(this.one(".quiz-steps"), () => this.locked, (step) => this.moved(step));
  }

  override get response(): Response | null {
    return this.isMoved ? this.now.map((step) => this.steps.indexOf(step)) : null;
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
    return this.now[at] === this.steps[at] ? "" : this.say("order_key", { at: at + 1 });
  }

  /** The steps in the order that they have now. */
  private get now(): readonly HTMLElement[] {
    return this.all(".quiz-step");
  }

  private place(order: readonly number[]): void {
    this.one(".quiz-steps").append(...order.flatMap((at) => this.steps[at] ?? []));
  }

  private moved(step: HTMLElement): void {
    this.isMoved = true;
    const at = this.now.indexOf(step) + 1;
    const item = textIn(step, ".quiz-step-text");
    put(this, ".quiz-tip", this.say("order_moved", { item, at, total: this.steps.length }));
    this.changed();
  }
}

export default QuizOrderElement;
