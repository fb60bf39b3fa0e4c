/** Scores marks in a passage as picks. */
import { type PickKey, scorePicks } from "../../browser/src/picks.ts";

export type Key = PickKey;

/** Positions of the spots that were marked. */
export type Response = readonly number[];

export const score = scorePicks;
