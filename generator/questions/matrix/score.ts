/** Scores a matrix: the share of rows in which exactly the right columns were picked. */
import type { Grid } from "../../browser/src/grid.ts";
import { list } from "../../browser/src/list.ts";
import { markShare } from "../../browser/src/shares.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** For each row the right columns. */
  readonly keys: readonly (readonly number[])[];
}

/** For each row the columns picked. */
export type Response = Grid;

export function score({ keys }: Key, response: Response): Marked {
  const rights = keys.map((wanted, row) => {
    const picked = new Set(list<number>(list(response)[row]));
    return picked.size === wanted.length && wanted.every((column) => picked.has(column));
  });
  const marked = markShare(rights);
  const parts: Record<string, Verdict> = { ...marked.parts };
  rights.forEach((isRight, row) => {
    for (const column of isRight ? [] : (keys[row] ?? [])) parts[`${row}-${column}`] = "missed";
  });
  return { ...marked, parts };
}
