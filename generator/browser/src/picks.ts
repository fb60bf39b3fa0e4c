/** Scores what was picked: (hits − false alarms) / keys, never below 0; so of one key all or nothing. */
import { list } from "./list.ts";
import type { Marked, Verdict } from "./types.ts";

export interface PickKey {
  readonly keys: readonly number[];
}

/** `response` holds the positions picked; whatever else an old record holds counts for nothing. */
export function scorePicks({ keys }: PickKey, response: readonly number[]): Marked {
  const parts: Record<string, Verdict> = {};
  let hits = 0;
  for (const at of keys) parts[at] = "missed";
  for (const at of new Set(list<number>(response).filter(Number.isInteger))) {
    const isKey = keys.includes(at);
    hits += isKey ? 1 : -1;
    parts[at] = isKey ? "right" : "wrong";
  }
  return { score: Math.max(0, hits / keys.length), parts, says: [] };
}
