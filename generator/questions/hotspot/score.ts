/** Scores parts of a picture as a choice: of one key all or nothing, of several (hits − false alarms) / keys. */
import { type PickKey, scorePicks } from "../../browser/src/picks.ts";

export type Key = PickKey;

/** Positions of the regions picked. */
export type Response = readonly number[];

export const score = scorePicks;
