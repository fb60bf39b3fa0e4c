/** <quiz-hottext>: words and sentences that are marked like check boxes. */
import { BoxesElement } from "../../browser/src/boxes.ts";
import { type Key, score } from "./score.ts";

class QuizHottextElement extends BoxesElement<Key> {
  score = score;
}

export default QuizHottextElement;
