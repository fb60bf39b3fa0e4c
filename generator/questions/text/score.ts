/** Scores a short answer: what the foreseen answer earns that it matches, or what a slip in spelling earns. */
import { fold, type Fold, isNear } from "../../browser/src/folding.ts";
import type { Marked } from "../../browser/src/types.ts";

export interface Answer {
  readonly text?: string;
  readonly pattern?: string;
  /** 1 where it is left out. */
  readonly score?: number;
}

export interface Key {
  readonly answers: readonly Answer[];
  readonly fold: readonly Fold[];
  readonly near?: number;
}

/** What was typed. */
export type Response = string;

const LONGEST = 200;
const NOTHING: Marked = { score: 0, parts: { 0: "wrong" }, says: [] };

/** Whether the whole answer matches, as it was typed or as it is compared. */
function matches(pattern: string, typed: string, told: string, anyCase: boolean): boolean {
  const whole = new RegExp(`^(?:${pattern})$`, anyCase ? "iu" : "u");
  return typed.length <= LONGEST && (whole.test(told) || whole.test(typed));
}

function earned(score: number, says: readonly string[] = []): Marked {
  return { score, parts: { 0: score >= 1 ? "right" : score > 0 ? "partly" : "wrong" }, says };
}

export function score(key: Key, response: Response): Marked {
  if (typeof response !== "string" || !response.trim()) return NOTHING;
  const compared = (text: string): string => fold(text, key.fold);
  const told = compared(response);
  let at = key.answers.findIndex(({ text }) => text !== undefined && compared(text) === told);
  if (at < 0) {
    const anyCase = key.fold.includes("case");
    at = key.answers.findIndex(({ pattern }) => pattern !== undefined && matches(pattern, response.trim(), told, anyCase));
  }
  if (at >= 0) return earned(key.answers[at]?.score ?? 1, [`answer-${at}`]);
  const isClose = (right: boolean): boolean =>
    key.answers.some(
      ({ text, score: earns = 1 }) => text !== undefined && earns > 0 === right && isNear(told, compared(text)),
    );
  if (!isClose(true) || isClose(false)) return NOTHING;
  return { ...earned(key.near ?? 0), note: ["text_near", {}] };
}
