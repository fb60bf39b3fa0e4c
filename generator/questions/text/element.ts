/** <quiz-text>: one field for a word or a phrase. */
import { TypedElement } from "../../browser/src/typed-element.ts";
import { type Key, score } from "./score.ts";

class QuizTextElement extends TypedElement<Key> {
  score = score;

  protected override get wanted(): string {
    return this.key.answers.find(({ text, score: earns = 1 }) => text !== undefined && earns === 1)?.text ?? "";
  }
}

export default QuizTextElement;
