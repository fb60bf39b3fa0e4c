/** Scores a branching story: the value reached on the way taken, of the best that any way can reach. */
import { list } from "../../browser/src/list.ts";
import type { Marked, Verdict } from "../../browser/src/types.ts";

/** Value of an option and the node it leads to; without a node the story ends. */
export type Option = readonly [value: number, to?: number];

export interface Key {
  /** For each node its options; one without options is an ending. */
  readonly nodes: readonly (readonly Option[])[];
  /** The most that any way from the start to an end is worth. */
  readonly best: number;
  /** From how many percent on each ending is. */
  readonly endings?: readonly number[];
}

/** The options taken, one after the other, from the start. */
export type Response = readonly number[];

export interface Step {
  readonly node: number;
  readonly option: number;
}

const NOWHERE = -1;

/** The way taken, as far as it exists, and the node where it stands: none where the last option ended the story. */
export function walk(key: Key, response: Response): { readonly steps: Step[]; readonly at: number } {
  const steps: Step[] = [];
  let at = 0;
  for (const option of list<number>(response)) {
    const taken = Number.isInteger(option) && key.nodes[at]?.[option];
    if (!taken) break;
    steps.push({ node: at, option });
    at = taken[1] ?? NOWHERE;
  }
  return { steps, at };
}

/** Whether the story has nothing to decide there. */
export function isOver({ nodes }: Key, at: number): boolean {
  return !nodes[at]?.length;
}

/** The option that is worth most at a node. */
export function bestOption(options: readonly Option[]): number {
  return options.reduce((top, [value], at) => (value > (options[top]?.[0] ?? 0) ? at : top), 0);
}

function verdictOf(options: readonly Option[], value: number): Verdict {
  return value === options[bestOption(options)]?.[0] ? "right" : value > 0 ? "partly" : "wrong";
}

function endingAt({ endings = [] }: Key, percent: number): number {
  let found = -1;
  endings.forEach((from, at) => {
    if (from <= percent + 1e-9 && from >= (endings[found] ?? -1)) found = at;
  });
  return found;
}

export function score(key: Key, response: Response): Marked {
  const { steps, at } = walk(key, response);
  const parts: Record<string, Verdict> = {};
  let reached = 0;
  steps.forEach(({ node, option }, step) => {
    const options = key.nodes[node] ?? [];
    const value = options[option]?.[0] ?? 0;
    reached += value;
    parts[step] = verdictOf(options, value);
  });
  const share = Math.min(1, reached / (key.best || 1));
  const ending = steps.length && isOver(key, at) ? endingAt(key, share * 100) : -1;
  return { score: share, parts, says: ending < 0 ? [] : [`ending-${ending}`] };
}
