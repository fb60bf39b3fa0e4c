/** Scores a choice: of one key all or nothing, of several (hits − false alarms) / keys, never below 0. */
import { type PickKey, scorePicks } from "../../browser/src/picks.ts";
import type { Marked } from "../../browser/src/types.ts";

export interface Key extends PickKey {
  readonly shuffle: boolean;
}

/** Positions of the options picked. */
export type Response = readonly number[];

export function score(key: Key, response: Response): Marked {
  return scorePicks(key, response);
}
