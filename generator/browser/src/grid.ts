/** A table of radio buttons or check boxes: rows to answer, columns to pick. */
import { tick, ticked } from "./boxes.ts";
import { list, unlessEmpty } from "./list.ts";
import { ReasonedElement } from "./reasons.ts";

/** For each row the columns picked. */
export type Grid = readonly (readonly number[])[];

export abstract class GridElement<Key> extends ReasonedElement<Key, Grid> {
  private get rows(): HTMLInputElement[][] {
    return this.all(".quiz-grid tbody tr").map((row) => [...row.querySelectorAll("input")]);
  }

  override get response(): Grid | null {
    return unlessEmpty(this.rows.map(ticked));
  }

  override set response(given: Grid | null) {
    this.rows.forEach((row, at) => tick(row, list(given)[at]));
  }
}
