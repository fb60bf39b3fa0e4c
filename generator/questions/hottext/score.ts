/** Scores marks in a passage: (hits − false marks) / keys, never below 0. */
import { list } from "../../browser/src/list.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  readonly keys: readonly number[];
}

/** Positions of the spots that were marked. */
export type Response = readonly number[];

export function score({ keys }: Key, response: Response): Marked {
  const picked = new Set(list<number>(response));
  const parts: Record<string, Verdict> = {};
  for (const at of keys) if (!picked.has(at)) parts[at] = "missed";
  for (const at of picked) parts[at] = keys.includes(at) ? "right" : "wrong";
  const hits = keys.filter((at) => picked.has(at)).length;
  const share = (hits - (picked.size - hits)) / Math.max(1, keys.length);
  return { score: Math.max(0, share), parts, says: [...picked].sort((a, b) => a - b).map((at) => `part-${at}`) };
}
