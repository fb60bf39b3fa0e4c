/** Arbitrary histories of a small course, in which everything that can happen to a record happens often. */
import fc from "fast-check";
import type { AskedQuiz } from "../../generator/browser/src/progress/fold.ts";
import type { Draft, ProgressRecord } from "../../generator/browser/src/types.ts";

export const QUIZZES = ["a", "b"] as const;
export const QUESTIONS = ["q1", "q2", "q3", "q4"] as const;
const IDS = Array.from({ length: 24 }, (_, at) => `r${at}`);

const id = fc.constantFrom(...IDS);
const quiz = fc.constantFrom(...QUIZZES);
const question = fc.constantFrom(...QUESTIONS);
const version = fc.constantFrom("v1", "v2");
const at = fc.integer({ min: 0, max: 12 });
const score = fc.constantFrom(0, 0.5, 1, null);
const stamp = { id, quiz, at };

/** Few ids and few moments, so that copies, damaged copies and ties are common. */
export const record: fc.Arbitrary<ProgressRecord> = fc
  .oneof(
    {
      arbitrary: fc.record({ ...stamp, type: fc.constant("answer"), question, version, response: fc.integer(), score }),
      weight: 5,
    },
    fc.record({ ...stamp, type: fc.constant("reveal"), question, version }),
    fc.record({ ...stamp, type: fc.constant("start"), seed: fc.nat(), drawn: fc.subarray([...QUESTIONS]) }),
    fc.record({
      ...stamp,
      type: fc.constant("submit"),
      points: fc.nat(9),
      of: fc.nat(9),
      passed: fc.constantFrom(true, false, null),
    }),
    fc.record({ ...stamp, type: fc.constant("reset"), questions: fc.option(fc.subarray([...QUESTIONS])) }),
    fc.record({ ...stamp, type: fc.constant("undo"), target: id }),
  )
  .map((made) => ({ ...made }) as ProgressRecord);

/** May hold two different records with one id, as a damaged copy would. */
export const damaged = fc.array(record, { maxLength: 40 });

/** What makers can make: every id once. */
export const history = fc.uniqueArray(record, { maxLength: 24, selector: (each) => each.id });

const draft = fc.record({ quiz, question, version, response: fc.integer(), at }).map((made): Draft => ({ ...made }));
export const drafts = fc.uniqueArray(draft, { maxLength: 6, selector: (each) => `${each.quiz} ${each.question}` });

/** A quiz as it stands now: some questions, in any order, each of one of two versions. */
export const course: fc.Arbitrary<AskedQuiz> = fc
  .tuple(
    fc.shuffledSubarray([...QUESTIONS], { minLength: 1 }),
    fc.array(version, { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([ids, versions, shared]) => ({
    id: "a",
    questions: ids.map((each, place) => ({
      id: each,
      version: versions[place] ?? "v1",
      ...(shared[place] ? { shared: true as const } : {}),
    })),
  }));

export function answer(of: Partial<ProgressRecord> & { readonly id: string }): ProgressRecord {
  return {
    type: "answer",
    quiz: "a",
    question: "q1",
    version: "v1",
    response: 0,
    score: 1,
    at: 1,
    ...of,
  } as ProgressRecord;
}
