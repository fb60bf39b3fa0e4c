/** <quiz-matrix>: a table of radio buttons or check boxes. */
import { GridElement } from "../../browser/src/grid.ts";
import { type Key, score } from "./score.ts";

class QuizMatrixElement extends GridElement<Key> {
  score = score;
}

export default QuizMatrixElement;
