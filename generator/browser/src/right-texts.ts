/** Names of the texts of those parts that are right: they give the reason, and with it the key. */
import type { Verdict } from "./types.ts";

export function textsOfRight(parts: Readonly<Record<string, Verdict>>): string[] {
  return Object.keys(parts).flatMap((part) => (parts[part] === "right" ? [`part-${part}`] : []));
}
