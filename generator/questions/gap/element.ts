/** <quiz-gap>: fields and lists in running text. */
import { list } from "../../browser/src/list.ts";
import { notes } from "../../browser/src/notes.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import { solution } from "../../browser/src/typed-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizGapElement extends QuestionElement<Key, Response> {
  score = score;

  private control(at: number): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-part="${at}"] input, [data-part="${at}"] select`);
  }

  override get response(): Response | null {
    const given = this.key.blanks.map((blank, at) => {
      const value = this.control(at)?.value.trim() ?? "";
      return value && typeof blank === "number" ? Number(value) : value;
    });
    return given.some((each) => each !== "") ? given : null;
  }

  override set response(given: Response | null) {
    this.key.blanks.forEach((_, at) => {
      const control = this.control(at);
      if (control) control.value = String(list<string | number>(given)[at] ?? "");
    });
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show({ ...marked, says: [] }, reveal);
    if (reveal) this.key.blanks.forEach((_, at) => this.showKey(at, marked.parts[at] === "right"));
    notes(this, marked.says, (at) => this.say("gap_blank", { n: at + 1 }));
  }

  private showKey(at: number, right: boolean): void {
    const wanted = this.key.blanks[at];
    const option = this.querySelector(`[data-part="${at}"] option[value="${String(wanted)}"]`);
    const text = typeof wanted === "number" ? option?.textContent : wanted?.[0];
    if (!right) this.partAt(String(at))?.append(solution(this, text ?? ""));
  }
}

export default QuizGapElement;
