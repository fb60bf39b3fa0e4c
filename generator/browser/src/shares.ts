/** Marks parts that are right or wrong, each counting the same. */
import type { Marked, Verdict } from "./types.ts";

/** Names of the texts of those parts that are right: they give the reason, and with it the key. */
export function textsOfRight(parts: Readonly<Record<string, Verdict>>): string[] {
  return Object.keys(parts).flatMap((part) => (parts[part] === "right" ? [`part-${part}`] : []));
}

/** The share of parts that are right; parts are named by position. */
export function markShare(rights: readonly boolean[]): Marked {
  const parts: Record<string, Verdict> = {};
  rights.forEach((isRight, at) => {
    parts[at] = isRight ? "right" : "wrong";
  });
  return { score: rights.filter(Boolean).length / Math.max(1, rights.length), parts, says: textsOfRight(parts) };
}
