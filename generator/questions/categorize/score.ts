/** Scores a sorting of cards: the share of cards in their bin. */
import { list } from "../../browser/src/list.ts";
import { markShare } from "../../browser/src/shares.ts";
import type { Marked } from "../../browser/src/types.ts";

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
  return markShare(shown.map((card) => given[card] === bins[card]));
}
