/** Scores an order: the share of adjacent pairs kept. A step is right between its right neighbours, partly beside one. */
import { list } from "../../browser/src/list.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

export interface Key {
  /** The right place of each step, in the order of the page. */
  readonly shown: readonly number[];
}

/** Right places of the steps, in the order given. */
export type Response = readonly number[];

const BY_NEIGHBOURS: readonly Verdict[] = ["wrong", "partly", "right"];

/** The response, or nothing where it is not an order of exactly these steps. */
export function orderOf({ shown }: Key, response: Response | null): readonly number[] {
  const given = list<number>(response);
  return given.length === shown.length && shown.every((at) => given.includes(at)) ? given : [];
}

export function score(key: Key, response: Response): Marked {
  const given = orderOf(key, response);
  const parts: Record<string, Verdict> = {};
  let kept = 0;
  given.forEach((step, at) => {
    const after = given[at + 1] ?? given.length;
    const isFollowed = after === step + 1;
    const isPreceded = (given[at - 1] ?? -1) === step - 1;
    if (isFollowed && at + 1 < given.length) kept++;
    parts[key.shown.indexOf(step)] = BY_NEIGHBOURS[Number(isFollowed) + Number(isPreceded)] ?? "wrong";
  });
  return { score: kept / (key.shown.length - 1), parts, says: [] };
}
