/** <quiz-number>: one field for a number. */
import { TypedElement } from "../../browser/src/typed-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, type Response, score, written } from "./score.ts";

class QuizNumberElement extends TypedElement<Key> {
  score = (key: Key, response: Response): Marked => score({ ...key, lang: this.tongue }, response);

  protected override get wanted(): string {
    const { answer, range, unit = "" } = this.key;
    const numbers = (answer === undefined ? range : [answer]).map((each) => written(each, this.tongue)).join("–");
    return this.querySelector(".quiz-unit + input") ? unit + numbers : `${numbers} ${unit}`.trim();
  }
}

export default QuizNumberElement;
