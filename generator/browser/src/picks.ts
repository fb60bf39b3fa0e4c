/** Scores what was picked: of one key all or nothing, of several (hits − false alarms) / keys, never below 0. */
import { list } from "./list.ts";
import type { Marked, Verdict } from "./types.ts";

export interface PickKey {
  readonly keys: readonly number[];
  readonly multiple: boolean;
}

/** `response` holds the positions picked; whatever else an old record holds counts for nothing. */
export function scorePicks({ keys, multiple }: PickKey, response: readonly number[]): Marked {
  const picked = [...new Set(list<number>(response).filter(Number.isInteger))].sort((a, b) => a - b);
  const hits = picked.filter((at) => keys.includes(at)).length;
  const alarms = picked.length - hits;
  const parts: Record<string, Verdict> = {};
  for (const at of keys) parts[at] = "missed";
  for (const at of picked) parts[at] = keys.includes(at) ? "right" : "wrong";
  const share = Math.max(0, (hits - alarms) / Math.max(1, keys.length));
  return { score: multiple ? share : Number(hits === 1 && !alarms), parts, says: picked.map((at) => `part-${at}`) };
}
