/** The fold over records: what makes no difference, and what must. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type AskedQuiz, fold, merge, type QuestionState } from "../../generator/browser/src/progress/fold.ts";
import { type Body, maker } from "../../generator/browser/src/progress/record.ts";
import type { AnswerRecord, ProgressRecord, ResetRecord } from "../../generator/browser/src/types.ts";
import { answer, course, damaged, drafts, history, QUESTIONS, record } from "./histories.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 1000) };
const holds = <Given>(property: fc.IPropertyWithHooks<Given>): void => fc.assert(property, RUNS);

const mixedUp = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, lot: order[at % Math.max(order.length, 1)] ?? 0 }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ item }) => item);

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const orders = fc.array(fc.nat(), { minLength: 40, maxLength: 80 });
const quizOf = (...questions: AskedQuiz["questions"]): AskedQuiz => ({ id: "a", questions });
const stateOf = (records: readonly ProgressRecord[], quiz: AskedQuiz, id: string): QuestionState | undefined =>
  fold(records, quiz).questions.get(id);

test("any order and any number of copies of the records mean the same", () => {
  holds(
    fc.property(damaged, course, drafts, orders, (records, quiz, typed, order) => {
      const doubled = mixedUp([...records, ...copy(records), ...records.slice(3)], order);
      assert.deepEqual(fold(doubled, quiz, typed), fold(records, quiz, typed));
    }),
  );
});

test("merging is commutative, associative and idempotent, also with damaged copies", () => {
  holds(
    fc.property(damaged, damaged, damaged, (one, two, three) => {
      assert.deepEqual(merge(one, two), merge(two, one));
      assert.deepEqual(merge(merge(one, two), three), merge(one, merge(two, three)));
      assert.deepEqual(merge(one, one), merge(one));
      assert.deepEqual(merge(merge(one, two), two), merge(one, two));
    }),
  );
});

test("merging loses no record and makes none up", () => {
  holds(
    fc.property(damaged, damaged, (one, two) => {
      const ids = new Set([...one, ...two].map(({ id }) => id));
      const merged = merge(one, two);
      assert.deepEqual(new Set(merged.map(({ id }) => id)), ids);
      assert.equal(merged.length, ids.size);
      for (const each of merged) assert.ok([...one, ...two].includes(each));
    }),
  );
});

const body: fc.Arbitrary<Body> = record.map(({ id: _id, quiz: _quiz, at: _at, ...rest }) => rest as Body);
const step = fc.record({
  device: fc.constantFrom(0, 1),
  body,
  clock: fc.integer({ min: -5, max: 5 }),
  meet: fc.boolean(),
});

test("two devices that meet now and then end in the same state, whatever their clocks and whoever asks", () => {
  holds(
    fc.property(fc.array(step, { maxLength: 30 }), course, (steps, quiz) => {
      let count = 0;
      const now = [1000, 1000];
      const held: ProgressRecord[][] = [[], []];
      const makers = [0, 1].map((device) =>
        maker(
          "a",
          () => now[device] ?? 0,
          () => `r${count++}`,
        ),
      );
      for (const { device, body, clock, meet } of steps) {
        now[device] = (now[device] ?? 0) + clock;
        held[device]?.push(makers[device]?.make(body) as ProgressRecord);
        if (!meet) continue;
        held[device] = merge(held[0] ?? [], held[1] ?? []);
        makers[device]?.see(held[device] ?? []);
      }
      const [first = [], second = []] = held;
      const state = fold(merge(first, second), quiz);
      assert.deepEqual(fold(merge(second, first), quiz), state);
      assert.deepEqual(fold([...second, ...first], quiz), state);
    }),
  );
});

/** The definition, written without regard to speed: an event counts unless a later, valid reset reaches it. */
function defined(records: readonly ProgressRecord[], quiz: AskedQuiz, id: string): Omit<QuestionState, "draft"> {
  const later = (one: ProgressRecord, other: ProgressRecord): boolean =>
    one.at > other.at || (one.at === other.at && one.id > other.id);
  const question = quiz.questions.find((each) => each.id === id);
  const undone = (reset: ProgressRecord): boolean =>
    records.some((each) => each.type === "undo" && each.target === reset.id);
  const reaches = (reset: ResetRecord, event: ProgressRecord): boolean =>
    (reset.quiz === quiz.id || reset.quiz === event.quiz) &&
    (!reset.questions || reset.questions.includes(id)) &&
    later(reset, event) &&
    !undone(reset);
  const stands = (event: ProgressRecord): boolean =>
    "version" in event &&
    event.question === id &&
    !records.some((each) => each.type === "reset" && reaches(each, event));
  const counts = (event: ProgressRecord): boolean =>
    stands(event) &&
    "version" in event &&
    event.version === question?.version &&
    (event.quiz === quiz.id || !question.shared);
  const events = records.filter(counts);
  const answers = events.filter((event): event is AnswerRecord => event.type === "answer");
  const reveals = events.filter((event) => event.type === "reveal");
  const scores = answers
    .filter(({ score }) => score !== null)
    .map((each) => (reveals.some((reveal) => later(each, reveal)) ? 0 : Number(each.score)));
  const best = scores.length ? Math.max(...scores) : null;
  const last = answers.find((each) => answers.every((other) => each === other || later(each, other))) ?? null;
  const outdated = records.some(
    (each) => each.type === "answer" && each.quiz === quiz.id && stands(each) && !counts(each),
  );
  const updated = outdated && !answers.length;
  return { tries: answers.length, last, best, right: best === 1, revealed: reveals.length > 0, updated };
}

test("the state of a question is what the definition says", () => {
  holds(
    fc.property(history, course, (records, quiz) => {
      for (const { id } of quiz.questions) {
        const { draft: _draft, ...state } = stateOf(records, quiz, id) as QuestionState;
        assert.deepEqual(state, defined(records, quiz, id));
      }
    }),
  );
});

test("changing one question changes no other, and never makes it right", () => {
  holds(
    fc.property(history, course, drafts, fc.nat(3), (records, quiz, typed, at) => {
      const changed = quiz.questions[at % quiz.questions.length]?.id ?? "";
      const edited = {
        ...quiz,
        questions: quiz.questions.map((each) => (each.id === changed ? { ...each, version: "v3" } : each)),
      };
      const before = fold(records, quiz, typed);
      const after = fold(records, edited, typed);
      for (const [id, state] of before.questions) if (id !== changed) assert.deepEqual(after.questions.get(id), state);
      const now = after.questions.get(changed);
      const { updated, ...rest } = now as QuestionState;
      assert.deepEqual(rest, { tries: 0, last: null, best: null, right: false, revealed: false, draft: null });
      const had = before.questions.get(changed)?.last;
      if (had?.quiz === quiz.id) assert.ok(updated);
    }),
  );
});

test("an edit that is taken back gives the old state again", () => {
  const records = [answer({ id: "r1" })];
  assert.equal(stateOf(records, quizOf({ id: "q1", version: "v2" }), "q1")?.updated, true);
  assert.equal(stateOf(records, quizOf({ id: "q1", version: "v1" }), "q1")?.right, true);
});

test("inserting, removing and reordering questions leaves the others as they are", () => {
  holds(
    fc.property(history, course, drafts, orders, fc.nat(3), (records, quiz, typed, order, at) => {
      const before = fold(records, quiz, typed);
      const gone = quiz.questions[at % quiz.questions.length]?.id;
      const kept = quiz.questions.filter(({ id }) => id !== gone);
      const edited = mixedUp([...kept, { id: "new", version: "v1" }], order);
      const after = fold(records, { ...quiz, questions: edited }, typed);
      for (const { id } of kept) assert.deepEqual(after.questions.get(id), before.questions.get(id));
      const { submitted, submissions, best } = after;
      assert.deepEqual(
        { submitted, submissions, best },
        { submitted: before.submitted, submissions: before.submissions, best: before.best },
      );
      assert.equal(after.questions.get("new")?.last, null);
    }),
  );
});

test("a renamed question begins anew, and its old name keeps its answers for when it comes back", () => {
  holds(
    fc.property(history, course, (records, quiz) => {
      const renamed = { ...quiz, questions: quiz.questions.map((each) => ({ ...each, id: `${each.id}-new` })) };
      for (const state of fold(records, renamed).questions.values())
        assert.equal(state.tries + Number(state.right) + Number(state.updated), 0);
    }),
  );
});

test("a question moved to another quiz keeps its answers, unless its id is shared", () => {
  const records = [answer({ id: "r1", quiz: "old", score: 1 })];
  assert.equal(stateOf(records, quizOf({ id: "q1", version: "v1" }), "q1")?.right, true);
  assert.equal(stateOf(records, quizOf({ id: "q1", version: "v1", shared: true }), "q1")?.tries, 0);
  const moved = stateOf(records, quizOf({ id: "q1", version: "v2" }), "q1");
  assert.deepEqual([moved?.tries, moved?.updated], [0, false]);
});

test("a shared question ignores everything that other quizzes recorded", () => {
  holds(
    fc.property(history, course, (records, quiz) => {
      const shared = { ...quiz, questions: quiz.questions.map((each) => ({ ...each, shared: true as const })) };
      assert.deepEqual(
        fold(records, shared),
        fold(
          records.filter((each) => each.quiz === "a" || each.type === "undo"),
          shared,
        ),
      );
    }),
  );
});

test("a reset takes moved answers away too; what its old quiz had reset stays away", () => {
  const quiz = quizOf({ id: "q1", version: "v1" });
  const moved = answer({ id: "r1", quiz: "old", at: 1 });
  const reset = { id: "r2", type: "reset", quiz: "a", at: 2, questions: ["q1"] } as const;
  assert.equal(stateOf([moved, reset], quiz, "q1")?.tries, 0);
  assert.equal(stateOf([moved, { ...reset, quiz: "old", questions: null }], quiz, "q1")?.tries, 0);
  assert.equal(stateOf([answer({ id: "r1", at: 1 }), { ...reset, quiz: "old" }], quiz, "q1")?.tries, 1);
});

test("a reset hides what came before it; undoing it brings all back, also when the reset arrives later", () => {
  const quiz = quizOf({ id: "q1", version: "v1" }, { id: "q2", version: "v1" });
  const before = [answer({ id: "r1", at: 1 }), answer({ id: "r2", at: 2, question: "q2" })];
  const reset: ProgressRecord = { id: "r3", type: "reset", quiz: "a", at: 3, questions: ["q1"] };
  const undo: ProgressRecord = { id: "r4", type: "undo", quiz: "a", at: 4, target: "r3" };
  const after = answer({ id: "r5", at: 5, score: 0 });
  assert.deepEqual(
    [stateOf([...before, reset], quiz, "q1")?.tries, stateOf([...before, reset], quiz, "q2")?.tries],
    [0, 1],
  );
  assert.deepEqual(
    [stateOf([...before, reset, after], quiz, "q1")?.tries, stateOf([...before, reset, after], quiz, "q1")?.right],
    [1, false],
  );
  assert.deepEqual(fold([...before, undo], quiz), fold(before, quiz));
  assert.deepEqual(fold([...before, undo, reset], quiz), fold(before, quiz));
  assert.equal(stateOf([...before, undo, reset, after], quiz, "q1")?.tries, 2);
});

test("undoing every reset is as if there had been none", () => {
  holds(
    fc.property(history, course, (records, quiz) => {
      const resets = records.filter((each) => each.type === "reset");
      const undos = resets.map((reset): ProgressRecord => ({
        id: `u${reset.id}`,
        type: "undo",
        quiz: reset.quiz,
        at: 0,
        target: reset.id,
      }));
      const state = fold([...records, ...undos], quiz);
      assert.deepEqual(
        state,
        fold(
          records.filter((each) => each.type !== "reset"),
          quiz,
        ),
      );
    }),
  );
});

test("a reset after everything leaves a fresh quiz, except for what was handed in", () => {
  holds(
    fc.property(history, course, drafts, (records, quiz, typed) => {
      const reset: ProgressRecord = { id: "z", type: "reset", quiz: "a", at: 99, questions: null };
      const state = fold([...records, reset], quiz, typed);
      const fresh = fold([], quiz);
      assert.deepEqual(state.questions, fresh.questions);
      assert.deepEqual([state.start, state.submitted], [null, false]);
      assert.equal(state.submissions, records.filter((each) => each.type === "submit" && each.quiz === "a").length);
    }),
  );
});

test("an answer after the key was shown earns nothing, one before it stays right", () => {
  const quiz = quizOf({ id: "q1", version: "v1" });
  const reveal: ProgressRecord = { id: "r2", type: "reveal", quiz: "a", at: 2, question: "q1", version: "v1" };
  const late = stateOf([reveal, answer({ id: "r3", at: 3, score: 1 })], quiz, "q1");
  assert.deepEqual([late?.tries, late?.best, late?.right, late?.revealed], [1, 0, false, true]);
  assert.equal(stateOf([answer({ id: "r1", at: 1, score: 1 }), reveal], quiz, "q1")?.right, true);
  assert.equal(stateOf([{ ...reveal, version: "v0" }, answer({ id: "r3", at: 3 })], quiz, "q1")?.right, true);
});

test("a better score than there is cannot be earned, and an unscored answer earns none", () => {
  const quiz = quizOf({ id: "q1", version: "v1" });
  assert.equal(stateOf([answer({ id: "r1", score: 40 })], quiz, "q1")?.best, 1);
  assert.equal(stateOf([answer({ id: "r1", score: -3 })], quiz, "q1")?.best, 0);
  const unscored = stateOf([answer({ id: "r1", score: null })], quiz, "q1");
  assert.deepEqual([unscored?.tries, unscored?.best, unscored?.right], [1, null, false]);
});

test("a draft shows until it is answered, reset or outdated", () => {
  const quiz = quizOf({ id: "q1", version: "v1" });
  const typed = { quiz: "a", question: "q1", version: "v1", response: 7, at: 5 };
  const draftOf = (records: readonly ProgressRecord[], draft = typed): unknown =>
    fold(records, quiz, [draft]).questions.get("q1")?.draft?.response;
  assert.equal(draftOf([answer({ id: "r1", at: 4 })]), 7);
  assert.equal(draftOf([answer({ id: "r1", at: 6 })]), undefined);
  assert.equal(draftOf([{ id: "r1", type: "reset", quiz: "a", at: 6, questions: null }]), undefined);
  assert.equal(draftOf([{ id: "r1", type: "reset", quiz: "a", at: 6, questions: ["q2"] }]), 7);
  assert.equal(draftOf([], { ...typed, version: "v0" }), undefined);
  assert.equal(draftOf([], { ...typed, quiz: "b" }), undefined);
  assert.equal(draftOf([], { ...typed, question: "q2" }), undefined);
});

test("the latest start counts, without the questions that are gone", () => {
  const quiz = quizOf({ id: "q1", version: "v1" }, { id: "q2", version: "v1" });
  const start = (id: string, at: number, drawn: readonly string[]): ProgressRecord => ({
    id,
    type: "start",
    quiz: "a",
    at,
    seed: at,
    drawn,
  });
  const reset = (questions: readonly string[] | null): ProgressRecord => ({
    id: "r9",
    type: "reset",
    quiz: "a",
    at: 9,
    questions,
  });
  const records = [start("r2", 2, ["q2", "gone"]), start("r1", 1, ["q1"])];
  assert.deepEqual(fold(records, quiz).start, { seed: 2, drawn: ["q2"] });
  assert.deepEqual(fold([...records, reset(["q1", "q2"])], quiz).start, { seed: 2, drawn: ["q2"] });
  const again = fold([...records, reset(null)], quiz);
  assert.equal(again.start, null);
  assert.deepEqual(again.drawn, ["q2"], "so that a retake can ask others");
});

test("a quiz is submitted until something in it is reset; the best of all submissions stays", () => {
  const quiz = quizOf({ id: "q1", version: "v1" });
  const submit = (id: string, at: number, points: number, of = 4): ProgressRecord => ({
    id,
    type: "submit",
    quiz: "a",
    at,
    points,
    of,
    passed: null,
  });
  const reset: ProgressRecord = { id: "r3", type: "reset", quiz: "a", at: 3, questions: ["q1"] };
  const said = (records: readonly ProgressRecord[]): unknown[] => {
    const { submitted, submissions, best } = fold(records, quiz);
    return [submitted, submissions, best];
  };
  assert.deepEqual(said([]), [false, 0, null]);
  assert.deepEqual(said([submit("r1", 1, 3), submit("r2", 2, 2)]), [true, 2, 0.75]);
  assert.deepEqual(said([submit("r1", 1, 3), reset]), [false, 1, 0.75]);
  assert.deepEqual(said([submit("r1", 1, 3), reset, submit("r4", 4, 1)]), [true, 2, 0.75]);
  assert.deepEqual(said([submit("r1", 1, 0, 0)]), [true, 1, null]);
});

test("records of a kind from the future are carried along and change nothing", () => {
  holds(
    fc.property(history, course, (records, quiz) => {
      const later = {
        id: "z1",
        type: "note",
        quiz: "a",
        at: 3,
        question: "q1",
        version: "v1",
        text: "?",
      } as unknown as ProgressRecord;
      assert.deepEqual(fold([...records, later], quiz), fold(records, quiz));
      assert.ok(merge(records, [later]).includes(later));
    }),
  );
});

test("the fold changes nothing that it is given", () => {
  holds(
    fc.property(damaged, course, drafts, (records, quiz, typed) => {
      const before = copy([records, quiz, typed]);
      fold(records, quiz, typed);
      assert.deepEqual([records, quiz, typed], before);
      assert.equal(QUESTIONS.length, 4);
    }),
  );
});
