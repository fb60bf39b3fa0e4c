/** Scores parts of a picture as picks. */
import { type PickKey, scorePicks } from "../../browser/src/picks.ts";

export interface Key extends PickKey {
  readonly multiple: boolean;
}

/** Positions of the regions picked. */
export type Response = readonly number[];

export const score = scorePicks;
