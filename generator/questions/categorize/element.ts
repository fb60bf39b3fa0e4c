/** <quiz-categorize>: cards are sorted into bins. */
import { CardsElement } from "../../browser/src/pick-and-place.ts";
import { list, unlessEmpty } from "../../browser/src/list.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizCategorizeElement extends CardsElement<Key, Response> {
  score = score;

  override get response(): Response | null {
    return unlessEmpty(this.where.map((bin) => (bin === this.tray ? null : bin)));
  }

  override set response(given: Response | null) {
    this.restore((card) => list<number>(given)[card] ?? -1);
  }

  protected override keyAt(part: number): string {
    const { bins, shown } = this.key;
    return this.say("the_key", { key: this.placeText(bins[shown[part] ?? -1] ?? -1) });
  }
}

export default QuizCategorizeElement;
