/** Scores a match: the share of rows with their response. */
import { list } from "../../browser/src/list.ts";
import { textsOfRight } from "../../browser/src/right-texts.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** The row of each response, in the order of the page; extra ones come after the rows. */
  readonly shown: readonly number[];
  readonly rows: number;
}

/** For each row the row whose response was put there, or null. */
export type Response = readonly (number | null)[];

export function score({ rows }: Key, response: Response): Marked {
  const given = list(response);
  const parts: Record<string, Verdict> = {};
  let right = 0;
  for (let at = 0; at < rows; at++) {
    if (given[at] === at) right++;
    parts[at] = given[at] === at ? "right" : "wrong";
  }
  return { score: right / Math.max(1, rows), parts, says: textsOfRight(parts) };
}
