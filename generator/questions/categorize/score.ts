/** Scores a sorting of cards: the share of cards in their bin. */
import { list } from "../../browser/src/list.ts";
import { textsOfRight } from "../../browser/src/right-texts.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** Each card, counted bin by bin, in the order of the page. */
  readonly shown: readonly number[];
  /** The bin of each card, counted bin by bin. */
  readonly bins: readonly number[];
}

/** For each card, counted bin by bin, the bin where it was put, or null. */
export type Response = readonly (number | null)[];

export function score({ shown, bins }: Key, response: Response): Marked {
  const given = list(response);
  const parts: Record<string, Verdict> = {};
  let right = 0;
  shown.forEach((card, at) => {
    const isRight = given[card] === bins[card];
    if (isRight) right++;
    parts[at] = isRight ? "right" : "wrong";
  });
  return { score: right / Math.max(1, bins.length), parts, says: textsOfRight(parts) };
}
