/** <quiz-choice>: radio buttons or check boxes. */
import { BoxesElement } from "../../browser/src/boxes.ts";
import { shuffled } from "../../browser/src/progress/random.ts";
import { type Key, score } from "./score.ts";

class QuizChoiceElement extends BoxesElement<Key> {
  score = score;

  override arrange(seed: number): void {
    if (this.key.shuffle) this.one(".quiz-options").append(...shuffled(this.all(".quiz-option"), seed));
  }
}

export default QuizChoiceElement;
