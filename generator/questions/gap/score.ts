/** Scores a text with blanks: the share of blanks filled rightly. */
import { fold, type Fold } from "../../browser/src/folding.ts";
import { list } from "../../browser/src/list.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** For each blank its answers, or where it is picked the position of the right option. */
  readonly blanks: readonly (readonly string[] | number)[];
  readonly fold: readonly Fold[];
}

/** For each blank what was typed or the position of what was picked; an empty text where it is still empty. */
export type Response = readonly (string | number)[];

function fills(key: Key, at: number, given: unknown): boolean {
  const wanted = key.blanks[at];
  if (typeof wanted === "number" || typeof given !== "string") return given === wanted;
  return wanted?.some((answer) => fold(answer, key.fold) === fold(given, key.fold)) ?? false;
}

export function score(key: Key, response: Response): Marked {
  const given = list<unknown>(response);
  const parts: Record<string, Verdict> = {};
  const says: string[] = [];
  let right = 0;
  for (let at = 0; at < key.blanks.length; at++) {
    const filled = given[at] !== undefined && given[at] !== "";
    const fits = filled && fills(key, at, given[at]);
    right += Number(fits);
    parts[at] = fits ? "right" : "wrong";
    if (filled) says.push(`part-${at}`);
  }
  return { score: right / Math.max(1, key.blanks.length), parts, says };
}
