/** Scores a match: the share of rows with their response. */
import { list } from "../../browser/src/list.ts";
import { markShare } from "../../browser/src/shares.ts";
import type { Marked } from "../../browser/src/types.ts";

export interface Key {
  /** The row of each response, in the order of the page; extra ones come after the rows. */
  readonly shown: readonly number[];
  readonly rows: number;
}

/** For each row the row whose response was put there, or null. */
export type Response = readonly (number | null)[];

export function score({ rows }: Key, response: Response): Marked {
  const given = list(response);
  return markShare(Array.from({ length: rows }, (_, row) => given[row] === row));
}
