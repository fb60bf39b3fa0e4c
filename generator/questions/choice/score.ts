/** Scores a choice. */
import { type PickKey, scorePicks } from "../../browser/src/picks.ts";

export interface Key extends PickKey {
  readonly shuffle: boolean;
}

/** Positions of the options picked. */
export type Response = readonly number[];

export const score = scorePicks;
