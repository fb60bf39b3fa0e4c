/** <quiz-match>: responses are cards, each row is a place for one. */
import { CardsElement } from "../../browser/src/pick-and-place.ts";
import { list, unlessEmpty } from "../../browser/src/list.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizMatchElement extends CardsElement<Key, Response> {
  score = score;
  protected override readonly single = true;

  override get response(): Response | null {
    const cards = Array.from({ length: this.key.rows }, (_, row) => this.where.indexOf(row));
    return unlessEmpty(cards.map((card) => (card < 0 ? null : card)));
  }

  override set response(given: Response | null) {
    this.restore((card) => list(given).indexOf(card));
  }

  protected override keyAt(row: number): string {
    return this.say("the_key", { key: this.cardText(row) });
  }
}

export default QuizMatchElement;
