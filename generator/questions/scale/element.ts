/** <quiz-scale>: a table of radio buttons. */
import { GridElement } from "../../browser/src/grid.ts";
import { type Key, score } from "./score.ts";

class QuizScaleElement extends GridElement<Key> {
  score = score;
}

export default QuizScaleElement;
