/** <quiz-hottext>: words and sentences that are marked like check boxes. */
import { list } from "../../browser/src/list.ts";
import { notes } from "../../browser/src/notes.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizHottextElement extends QuestionElement<Key, Response> {
  score = score;

  private get spots(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>(".quiz-spot input");
  }

  override get response(): Response | null {
    const picked = this.spots.filter((spot) => spot.checked).map((spot) => Number(spot.value));
    return picked.length ? picked.sort((a, b) => a - b) : null;
  }

  override set response(given: Response | null) {
    for (const spot of this.spots) spot.checked = list<number>(given).includes(Number(spot.value));
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show({ ...marked, says: [] }, reveal);
    notes(this, marked.says, (at) => `“${this.partAt(String(at))?.querySelector(".quiz-spot-text")?.textContent ?? ""}”`);
  }
}

export default QuizHottextElement;
