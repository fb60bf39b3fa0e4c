/** <quiz-hottext>: words and sentences that are marked like check boxes. */
import { list } from "../../browser/src/list.ts";
import { notes } from "../../browser/src/notes.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizHottextElement extends QuestionElement<Key, Response> {
  score = score;

  override get response(): Response | null {
    const picked = this.controls.filter((spot) => spot.checked).map((spot) => Number(spot.value));
    return picked.length ? picked.sort((a, b) => a - b) : null;
  }

  override set response(given: Response | null) {
    for (const spot of this.controls) spot.checked = list<number>(given).includes(Number(spot.value));
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show({ ...marked, says: [] }, reveal);
    notes(this, marked.says, (at) => `“${this.partAt(String(at))?.querySelector("span")?.textContent ?? ""}”`);
  }
}

export default QuizHottextElement;
