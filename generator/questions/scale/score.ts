/** A scale is never scored. */
import type { Grid } from "../../browser/src/grid.ts";
import type { Marked } from "../../browser/src/types.ts";

export type Key = Readonly<Record<string, never>>;

/** For each statement its level, as a list of one, or an empty list. */
export type Response = Grid;

export function score(_key: Key, _response: Response): Marked {
  return { score: 0, parts: {}, says: [] };
}
