/** Makes records of progress, and tells a record from anything else. */
import type { ProgressRecord } from "../types.ts";

type Stamp = Pick<ProgressRecord, "id" | "quiz" | "at">;
type Unstamped<R> = R extends ProgressRecord ? Omit<R, keyof Stamp> : never;

/** What a record says, before it has an id, a quiz and a time. */
export type Body = Unstamped<ProgressRecord>;

export interface Maker {
  /** What is made from now on is later than these, even if the clock was set back. */
  see(known: readonly { readonly at: number }[]): void;
  /** A time later than all before, for a draft. */
  at(): number;
  make<B extends Body>(body: B): B & Stamp;
}

/** The last moment that a `Date` can hold. */
const END = 8.64e15;
/** Letters and values in one record: twice a very long essay. */
const MOST = 200_000;
const DEEPEST = 12;

/** 130 random bits; also without https, where `randomUUID` is missing. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => (byte & 31).toString(32)).join("");
}

export function maker(quiz: string, now: () => number, fresh: () => string = newId): Maker {
  let latest = 0;
  const at = (): number => (latest = Math.min(Math.max(now(), latest + 1), END));
  return {
    see: (known) => known.forEach((record) => (latest = Math.max(latest, record.at))),
    at,
    make: (body) => ({ ...body, id: fresh(), quiz, at: at() }),
  };
}

type Fields = { readonly [name: string]: unknown };
type Check = (value: unknown) => boolean;
type Checks = { readonly [name: string]: Check };

/** Letters and values inside; endless for what JSON cannot hold. */
function size(value: unknown, depth: number): number {
  if (typeof value === "string") return value.length;
  if (value === null || value === !!value || isNumber(value)) return 1;
  if (typeof value !== "object" || !depth) return Infinity;
  let sum = 1;
  for (const name in value) sum += name.length + size((value as Fields)[name], depth - 1);
  return sum;
}

const isNumber: Check = Number.isFinite;
const isId: Check = (value) => typeof value === "string" && /^[\w.-]{1,99}$/.test(value);
const areIds: Check = (value) => Array.isArray(value) && value.every(isId);
const maybe: Check = (value = 0) => isNumber(value);

const ALL: Checks = {
  id: isId,
  quiz: isId,
  type: isId,
  at: (value) => isNumber(value) && Math.abs(Number(value)) <= END,
};
const asks: Checks = { question: isId, version: isId };
const OWN: { readonly [type: string]: Checks } = {
  answer: {
    ...asks,
    response: (value) => value !== undefined,
    score: (value) => value === null || isNumber(value),
    certainty: maybe,
    hints: maybe,
  },
  reveal: asks,
  start: { seed: isNumber, drawn: areIds },
  submit: { points: isNumber, of: isNumber, passed: (value) => value === null || value === !!value },
  reset: { questions: (value) => value === null || areIds(value) },
  undo: { target: isId },
};

function fits(fields: Fields, checks: Checks | undefined): boolean {
  for (const name in checks) if (!(checks[name] as Check)(fields[name])) return false;
  return true;
}

/**
 * Whether this may be kept as a record; files and the database both pass here. A type that this version does not know
 * is kept untouched for a later one, and `fold` ignores it; so a new meaning always gets a new type.
 */
export function isRecord(value: unknown): value is ProgressRecord {
  if (!value || size(value, DEEPEST) > MOST) return false;
  const fields = value as Fields;
  return fits(fields, ALL) && fits(fields, OWN[`${fields["type"]}`]);
}
