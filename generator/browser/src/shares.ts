/** Marks parts that are right or wrong, each counting the same. */
import type { Marked, Verdict } from "./types.ts";

/** The share of parts that are right; parts are named by position. */
export function markShare(rights: readonly boolean[]): Marked {
  const parts: Record<string, Verdict> = {};
  rights.forEach((isRight, at) => {
    parts[at] = isRight ? "right" : "wrong";
  });
  return { score: rights.filter(Boolean).length / rights.length, parts, says: [] };
}
