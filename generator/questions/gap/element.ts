/** <quiz-gap>: fields and lists in running text. */
import { list, unlessEmpty, written } from "../../browser/src/list.ts";
import { textIn } from "../../browser/src/places.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import type { Verdict } from "../../browser/src/types.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizGapElement extends QuestionElement<Key, Response> {
  score = score;

  override get response(): Response | null {
    return unlessEmpty(
      this.controls.map(({ value }, at) => {
        const text = value.trim();
        return text && typeof this.key.blanks[at] === "number" ? Number(text) : text;
      }),
    );
  }

  override set response(given: Response | null) {
    this.controls.forEach((control, at) => (control.value = written(list(given)[at])));
  }

  protected override isSaid(_verdict: Verdict, _reveal: boolean, blank: number): boolean {
    return this.response?.[blank] !== "";
  }

  protected override keyAt(blank: number): string {
    const [key = textIn(this.partAt(blank), `option[value="${this.key.blanks[blank]}"]`)] = list<string>(this.key.blanks[blank]);
    return this.say("the_key", { key });
  }
}

export default QuizGapElement;
