/** Scores parts of a picture as a choice: of one key all or nothing, of several (hits − false alarms) / keys. */
import { list } from "../../browser/src/list.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  readonly keys: readonly number[];
  readonly multiple: boolean;
  /** Percent of width and height: 3 numbers are a circle, 4 a rectangle, more the corners of a polygon. */
  readonly regions: readonly (readonly number[])[];
}

/** Positions of the regions picked. */
export type Response = readonly number[];

export function score({ keys, multiple, regions }: Key, response: Response): Marked {
  const picked = regions.flatMap((_, at) => (list<number>(response).includes(at) ? [at] : []));
  const hits = picked.filter((at) => keys.includes(at)).length;
  const alarms = picked.length - hits;
  const parts: Record<string, Verdict> = {};
  for (const at of keys) parts[at] = "missed";
  for (const at of picked) parts[at] = keys.includes(at) ? "right" : "wrong";
  return {
    score: multiple ? Math.max(0, (hits - alarms) / Math.max(1, keys.length)) : Number(hits === 1 && !alarms),
    parts,
    says: picked.map((at) => `part-${at}`),
  };
}
