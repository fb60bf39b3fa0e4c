/** Scores a text with blanks: the share of blanks filled rightly. */
import { fold, type Fold } from "../../browser/src/folding.ts";
import { list } from "../../browser/src/list.ts";
import { markShare } from "../../browser/src/shares.ts";
import type { Marked } from "../../browser/src/types.ts";

export interface Key {
  /** For each blank its answers, or where it is picked the position of the right option. */
  readonly blanks: readonly (readonly string[] | number)[];
  readonly fold: readonly Fold[];
}

/** For each blank what was typed or the position of what was picked; an empty text where it is still empty. */
export type Response = readonly (string | number)[];

export function score(key: Key, response: Response): Marked {
  const given = list<unknown>(response);
  const told = (text: string): string => fold(text, key.fold);
  return markShare(
    key.blanks.map((wanted, at) => {
      const filled = given[at];
      if (typeof wanted === "number" || typeof filled !== "string") return filled === wanted;
      return filled !== "" && wanted.some((answer) => told(answer) === told(filled));
    }),
  );
}
