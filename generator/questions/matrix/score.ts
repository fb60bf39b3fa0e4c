/** Scores a matrix: the share of rows in which exactly the right columns were picked. */
import type { Grid } from "../../browser/src/grid.ts";
import { list } from "../../browser/src/list.ts";
import { textsOfRight } from "../../browser/src/right-texts.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** For each row the right columns. */
  readonly keys: readonly (readonly number[])[];
}

/** For each row the columns picked. */
export type Response = Grid;

export function score({ keys }: Key, response: Response): Marked {
  const parts: Record<string, Verdict> = {};
  let right = 0;
  keys.forEach((wanted, row) => {
    const picked = new Set(list<number>(list(response)[row]));
    const isRight = picked.size === wanted.length && wanted.every((column) => picked.has(column));
    if (isRight) right++;
    parts[row] = isRight ? "right" : "wrong";
    for (const column of isRight ? [] : wanted) parts[`${row}-${column}`] = "missed";
  });
  return { score: right / Math.max(1, keys.length), parts, says: textsOfRight(parts) };
}
