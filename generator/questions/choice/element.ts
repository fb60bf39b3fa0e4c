/** <quiz-choice>: radio buttons or check boxes. */
import { QuestionElement } from "../../browser/src/question-element.ts";
import { shuffled } from "../../browser/src/progress/random.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizChoiceElement extends QuestionElement<Key, Response> {
  score = score;

  private get inputs(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>(".quiz-options input");
  }

  override get response(): Response | null {
    const picked = this.inputs.filter((input) => input.checked).map((input) => Number(input.value));
    return picked.length ? picked.sort((a, b) => a - b) : null;
  }

  override set response(given: Response | null) {
    for (const input of this.inputs) input.checked = given?.includes(Number(input.value)) ?? false;
  }

  override arrange(seed: number): void {
    const group = this.one(".quiz-options");
    if (this.key.shuffle) group.append(...shuffled(this.all(".quiz-option"), seed));
  }
}

export default QuizChoiceElement;
