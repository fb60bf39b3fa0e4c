/** Scores free text by the learner's own ticks: their share of the rubric. Without ticks it is not rated yet. */
import { list } from "../../browser/src/list.ts";
import type { Marked } from "../../browser/src/types.ts";

export interface Key {
  /** What each criterion is worth. */
  readonly rubric: readonly number[];
  /** Whether that is in points; otherwise ticks are only a check list. */
  readonly rated: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** The text, and once the learner has compared it the criteria that it meets. */
export type Response = readonly [text: string, ticked?: readonly number[]];

/** Points that the learner gave, and that there are. */
export function rating({ rubric }: Key, response: Response): { readonly points: number; readonly of: number } {
  const ticked = list<number>(list<unknown>(response)[1]);
  const sum = (worth: readonly number[]): number => worth.reduce((all, each) => all + each, 0);
  return { points: sum(rubric.filter((_, at) => ticked.includes(at))), of: sum(rubric) };
}

/** Words in a text: what has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function score(key: Key, response: Response): Marked {
  const { points, of } = rating(key, response);
  return { score: key.rated && of ? points / of : 0, parts: {}, says: [] };
}
