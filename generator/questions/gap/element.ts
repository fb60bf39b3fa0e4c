/** <quiz-gap>: fields and lists in running text. */
import { list } from "../../browser/src/list.ts";
import { notes } from "../../browser/src/notes.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import { solution } from "../../browser/src/typed-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizGapElement extends QuestionElement<Key, Response> {
  score = score;

  override get response(): Response | null {
    const given = this.controls.map(({ value }, at) => {
      const text = value.trim();
      return text && typeof this.key.blanks[at] === "number" ? Number(text) : text;
    });
    return given.some((each) => each !== "") ? given : null;
  }

  override set response(given: Response | null) {
    this.controls.forEach((control, at) => (control.value = String(list<string | number>(given)[at] ?? "")));
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show({ ...marked, says: [] }, reveal);
    this.key.blanks.forEach((wanted, at) => {
      const part = this.partAt(String(at));
      if (!reveal || !part || marked.parts[at] === "right") return;
      const text = typeof wanted === "number" ? part.querySelector(`option[value="${wanted}"]`)?.textContent : wanted[0];
      part.append(solution(this, text ?? ""));
    });
    notes(this, marked.says, (at) => this.say("gap_blank", { n: at + 1 }));
  }
}

export default QuizGapElement;
