/** Scores a number: within the range all, within the wider band a part, otherwise nothing. */
import { readNumber } from "../../browser/src/read-number.ts";
import type { Marked } from "../../browser/src/types.ts";
import { number } from "../../browser/src/words.ts";

export interface Key {
  /** Lowest and highest number that is right. */
  readonly range: readonly [number, number];
  readonly answer?: number;
  /** Lowest and highest number that earns a part, and what it earns. */
  readonly partial?: readonly [number, number, number];
  readonly mistakes?: readonly (readonly [number, number])[];
  readonly unit?: string;
  /** Language of the page, by which `1.234` is read; Indonesian where nothing is said. */
  readonly lang?: string;
}

/** What was typed. */
export type Response = string;

const DUST = 1e-9;

/** A number as the language writes it, with all its decimals. */
export function written(value: number, lang: string): string {
  return number(value, lang, 10);
}

function within(value: number, [low, high]: readonly [number, number, ...number[]]): boolean {
  const dust = DUST * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - dust && value <= high + dust;
}

/** What was understood, where that does not stand in what was typed. */
function noted(value: number, typed: string, lang: string): Pick<Marked, "note"> {
  const told = written(value, lang);
  return /\d/.test(typed.replace(told, "")) || !typed.includes(told) ? { note: ["number_read", { number: told }] } : {};
}

export function score(key: Key, response: Response): Marked {
  const typed = typeof response === "string" ? response.trim() : "";
  const { lang = "id", unit = "" } = key;
  const nothing: Marked = { score: 0, parts: { 0: "wrong" }, says: [] };
  if (!typed) return nothing;
  const read = readNumber(typed, lang, unit);
  if ("unread" in read) {
    return { ...nothing, note: [`number_${read.unread === "unit" ? "unit" : "unread"}`, { unit }] };
  }
  const { value } = read;
  const note = noted(value, typed, lang);
  if (within(value, key.range)) return { score: 1, parts: { 0: "right" }, says: [], ...note };
  const earned = key.partial && within(value, key.partial) ? key.partial[2] : 0;
  const mistake = key.mistakes?.findIndex((band) => within(value, band)) ?? -1;
  return { score: earned, parts: { 0: earned ? "partly" : "wrong" }, says: mistake < 0 ? [] : [`mistake-${mistake}`], ...note };
}
