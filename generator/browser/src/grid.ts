/** A table of radio buttons or check boxes: rows to answer, columns to pick. */
import { list } from "./list.ts";
import { QuestionElement } from "./question-element.ts";
import { withEveryText } from "./reasons.ts";
import type { Marked } from "./types.ts";

/** For each row the columns picked. */
export type Grid = readonly (readonly number[])[];

export abstract class GridElement<Key> extends QuestionElement<Key, Grid> {
  private get rows(): HTMLInputElement[][] {
    return this.all(".quiz-grid tbody tr").map((row) => [...row.querySelectorAll("input")]);
  }

  override get response(): Grid | null {
    const given = this.rows.map((row) => row.flatMap((input, at) => (input.checked ? [at] : [])));
    return given.some((row) => row.length) ? given : null;
  }

  override set response(given: Grid | null) {
    this.rows.forEach((row, at) => {
      const picked = list<number>(list(given)[at]);
      row.forEach((input, column) => {
        input.checked = picked.includes(column);
      });
    });
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show(reveal ? withEveryText(marked) : marked, reveal);
  }
}
