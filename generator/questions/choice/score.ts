/** Scores a choice: of one key all or nothing, of several (hits − false alarms) / keys, never below 0. */
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  readonly keys: readonly number[];
  readonly multiple: boolean;
  readonly shuffle: boolean;
}

/** Positions of the options picked. */
export type Response = readonly number[];

export function score(key: Key, response: Response): Marked {
  const picked = new Set(response);
  const parts: Record<string, Verdict> = {};
  for (const at of picked) parts[at] = key.keys.includes(at) ? "right" : "wrong";
  for (const at of key.keys) if (!picked.has(at)) parts[at] = "missed";
  const hits = key.keys.filter((at) => picked.has(at)).length;
  const falseAlarms = picked.size - hits;
  return {
    score: key.multiple ? Math.max(0, (hits - falseAlarms) / key.keys.length) : Number(hits === 1 && falseAlarms === 0),
    parts,
    says: [...picked].sort((a, b) => a - b).map((at) => `part-${at}`),
  };
}
