/** The shapes that cross the border between the page and the script: payload, records, verdicts. */

/** How one part of a response fared: `missed` is a key that was not given. */
export type Verdict = "right" | "partly" | "wrong" | "missed";

/** What a scorer returns: 0…1, a verdict for each part by its name, and the names of the texts to say. */
export interface Marked {
  readonly score: number;
  readonly parts: Readonly<Record<string, Verdict>>;
  /** Names of `<template data-text>` to show below, in order. */
  readonly says: readonly string[];
  /** Words to show before them, such as how a number was read: key of a word and its gaps. */
  readonly note?: readonly [word: string, gaps: Readonly<Record<string, string>>];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export interface QuestionPayload {
  readonly id: string;
  readonly kind: string;
  /** Hash of what was asked and of its key. */
  readonly version: string;
  readonly points: number;
  readonly scored: boolean;
  /** Another quiz of the site has a question with this id, so an answer found there is not this one's. */
  readonly shared?: true;
  readonly objective?: string;
  readonly tags?: readonly string[];
  readonly key: Json;
}

export interface QuizPayload {
  readonly site: string;
  readonly id: string;
  readonly inline: boolean;
  readonly feedback: "immediate" | "at-end" | "none";
  readonly reveal: "second-try" | "submit" | "never";
  readonly mastery: number | null;
  readonly attempts: number | null;
  readonly shuffle: boolean;
  readonly draw: number | { readonly per: "objective" | "tag"; readonly count: number } | null;
  readonly certainty: boolean;
  readonly minutes: number | null;
  readonly lang: string;
  readonly words: Readonly<Record<string, string>>;
  readonly questions: readonly QuestionPayload[];
}

interface Base {
  /** Unique for ever: made of random bits. */
  readonly id: string;
  readonly quiz: string;
  /** Milliseconds since 1970, by the device's clock. */
  readonly at: number;
}

/** A confirmed response. `score` is null where the kind is never scored. */
export interface AnswerRecord extends Base {
  readonly type: "answer";
  readonly question: string;
  readonly version: string;
  readonly response: Json;
  readonly score: number | null;
  /** 1 guessed, 2 in doubt, 3 sure. */
  readonly certainty?: 1 | 2 | 3;
  /** How many hints were open. */
  readonly hints?: number;
}

/** The learner asked for the key, so later answers earn nothing until a reset. */
export interface RevealRecord extends Base {
  readonly type: "reveal";
  readonly question: string;
  readonly version: string;
}

/** An attempt begins: what orders and draws it. */
export interface StartRecord extends Base {
  readonly type: "start";
  readonly seed: number;
  readonly drawn: readonly string[];
}

/** The quiz was handed in: points reached and possible, and whether that was enough (null without a mark to reach). */
export interface SubmitRecord extends Base {
  readonly type: "submit";
  readonly points: number;
  readonly of: number;
  readonly passed: boolean | null;
}

/** Earlier answers no longer count: of these questions, or of the whole quiz. */
export interface ResetRecord extends Base {
  readonly type: "reset";
  readonly questions: readonly string[] | null;
}

/** A reset is taken back. */
export interface UndoRecord extends Base {
  readonly type: "undo";
  readonly target: string;
}

export type ProgressRecord = AnswerRecord | RevealRecord | StartRecord | SubmitRecord | ResetRecord | UndoRecord;

/** A response not yet confirmed; only the latest is kept. */
export interface Draft {
  readonly quiz: string;
  readonly question: string;
  readonly version: string;
  readonly response: Json;
  readonly at: number;
}
