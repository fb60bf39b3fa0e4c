/** What a set of records means for a quiz; the order and the number of copies in which they come make no difference. */
import type { AnswerRecord, Draft, ProgressRecord, ResetRecord, RevealRecord } from "../types.ts";

/** A question and a quiz as they are now, as far as it matters here. */
export interface AskedQuestion {
  readonly id: string;
  readonly version: string;
  readonly shared?: true;
}
export interface AskedQuiz {
  readonly id: string;
  readonly questions: readonly AskedQuestion[];
}

export interface QuestionState {
  /** Answers since the last reset. */
  readonly tries: number;
  readonly last: AnswerRecord | null;
  /** Best score that was earned, 0…1; null before the first scored answer. */
  readonly best: number | null;
  readonly right: boolean;
  readonly revealed: boolean;
  /** It was answered, but has changed since: "soal diperbarui". */
  readonly updated: boolean;
  /** A response typed after the last answer and not yet confirmed. */
  readonly draft: Draft | null;
}

export interface QuizState {
  readonly questions: ReadonlyMap<string, QuestionState>;
  /** The attempt that is running, with those of its questions that still exist. */
  readonly start: { readonly seed: number; readonly drawn: readonly string[] } | null;
  /** What the latest attempt asked, also when it was reset. */
  readonly drawn: readonly string[];
  /** Handed in, and nothing was reset since. */
  readonly submitted: boolean;
  readonly submissions: number;
  /** Best share of the points over all submissions, 0…1. */
  readonly best: number | null;
}

/** The history of a question since its last reset. */
interface Log extends AskedQuestion {
  events: (AnswerRecord | RevealRecord)[];
  reset: number;
}

/** Of two records with one id (a damaged copy), the same one on every device. */
function chosen(one: ProgressRecord | undefined, other: ProgressRecord): ProgressRecord {
  return one && JSON.stringify(one) < JSON.stringify(other) ? one : other;
}

/** The union of histories, each record once, in the order of time. */
export function merge(...histories: readonly (readonly ProgressRecord[])[]): ProgressRecord[] {
  const byId = new Map<string, ProgressRecord>();
  for (const record of histories.flat()) byId.set(record.id, chosen(byId.get(record.id), record));
  return [...byId.values()].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The better of the best so far and this share, which is held within 0…1. */
const better = (best: number | null, share: number): number => Math.max(best || 0, Math.min(share, 1));

function stateOf({ id, version, events, reset }: Log, drafts: readonly Draft[]): QuestionState {
  let tries = 0;
  let revealed = false;
  let updated = false;
  let last: AnswerRecord | null = null;
  let best: number | null = null;
  for (const event of events) {
    if (event.version !== version) updated = updated || event.type === "answer";
    else if (event.type === "reveal") revealed = true;
    else {
      tries++;
      last = event;
      if (event.score !== null) best = better(best, revealed ? 0 : event.score);
    }
  }
  const since = Math.max(reset, last ? last.at : 0);
  const draft = drafts.find((typed) => typed.question === id && typed.version === version && typed.at > since) || null;
  return { tries, last, best, right: best === 1, revealed, updated: updated && !tries, draft };
}

/** A reset takes away what its own quiz recorded; that of the quiz shown also takes what moved here. */
function clear(log: Log, { quiz, questions, at }: ResetRecord, own: boolean): void {
  if (questions && !questions.includes(log.id)) return;
  log.events = log.events.filter((event) => !own && event.quiz !== quiz);
  if (own) log.reset = at;
}

/** State of a quiz. Records of other quizzes with these questions belong to it: a moved question keeps its answers. */
export function fold(records: readonly ProgressRecord[], quiz: AskedQuiz, drafts: readonly Draft[] = []): QuizState {
  const history = merge(records);
  const undone = history.map((record) => record.type === "undo" && record.target);
  const logs = new Map(
    quiz.questions.map((question): [string, Log] => [question.id, { ...question, events: [], reset: 0 }]),
  );
  let submissions = 0;
  let submitted = false;
  let start: QuizState["start"] = null;
  let drawn: readonly string[] = [];
  let best: number | null = null;

  for (const record of history) {
    const own = record.quiz === quiz.id;
    if (record.type === "answer" || record.type === "reveal") {
      const log = logs.get(record.question);
      if (log && (own || (!log.shared && record.version === log.version))) log.events.push(record);
    } else if (record.type === "reset" && !undone.includes(record.id)) {
      for (const log of logs.values()) clear(log, record, own);
      if (own) submitted = false;
      if (own && !record.questions) start = null;
    } else if (own && record.type === "start") {
      drawn = record.drawn.filter((id) => logs.has(id));
      start = { seed: record.seed, drawn };
    } else if (own && record.type === "submit") {
      submitted = true;
      submissions++;
      if (record.of > 0) best = better(best, record.points / record.of);
    }
  }
  const typed = drafts.filter((draft) => draft.quiz === quiz.id);
  const questions = new Map([...logs].map(([id, log]) => [id, stateOf(log, typed)]));
  return { questions, start, drawn, submitted, submissions, best };
}
