/** A table of radio buttons or check boxes: rows to answer, columns to pick. */
import { list } from "./list.ts";
import { ReasonedElement } from "./reasons.ts";

/** For each row the columns picked. */
export type Grid = readonly (readonly number[])[];

export abstract class GridElement<Key> extends ReasonedElement<Key, Grid> {
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
}
