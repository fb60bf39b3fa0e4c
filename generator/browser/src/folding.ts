/** Ways of writing that come to the same become one text, as far as the author lets them; and how near two texts are. */
import { numerals } from "./number-words.ts";

export type Fold = "case" | "spaces" | "diacritics" | "punctuation" | "number-words";

const MARKS = /[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…"'`ʼ/\\_·•]/gu;
const DIGIT = /\d/;

/** Full stops and apostrophes vanish (S.H., Jum'at), other marks part words (KTP-el); between digits all stay. */
function unmarked(text: string): string {
  return text.replace(MARKS, (mark, at: number) => {
    if (DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))) return mark;
    return ".'’‘`ʼ".includes(mark) ? "" : " ";
  });
}

/** The text as it is compared. Invisible signs and spaces at the ends never count; a text of nothing but marks stays. */
export function fold(text: string, folds: readonly Fold[]): string {
  const plain = text.normalize("NFC").replace(/[\u00ad\u200b-\u200f\ufeff]/g, "").trim();
  const on = (name: Fold): boolean => folds.includes(name);
  let told = plain;
  if (on("case")) told = told.toLowerCase();
  if (on("diacritics")) told = told.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC");
  if (on("punctuation")) told = unmarked(told);
  if (on("spaces") || on("punctuation")) told = told.replace(/\s+/g, " ").trim();
  if (on("number-words")) told = numerals(told);
  return told || plain;
}

/** Steps from one text to the other: a letter more, fewer, another one, or two neighbours swapped (Damerau–Levenshtein). */
export function distance(one: string, other: string): number {
  const rows: number[][] = [];
  for (let row = 0; row <= one.length; row++) {
    const line: number[] = [];
    rows.push(line);
    for (let at = 0; at <= other.length; at++) {
      const from = (up: number, left: number): number => rows[row - up]?.[at - left] ?? Infinity;
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const same = one[row - 1] === other[at - 1];
      const ways = [from(1, 0) + 1, from(0, 1) + 1, from(1, 1) + Number(!same), swapped ? from(2, 2) + 1 : Infinity];
      line.push(row && at ? Math.min(...ways) : row + at);
    }
  }
  return Number(rows.pop()?.pop());
}

/** Whether it looks like a slip in spelling: one step from 4 letters on, two from 8 on, and the same digits. */
export function isNear(text: string, wanted: string): boolean {
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const digits = (of: string): string => of.replace(/\D/g, "");
  if (digits(text) !== digits(wanted) || Math.abs(text.length - wanted.length) > most) return false;
  return distance(text, wanted) <= most;
}
