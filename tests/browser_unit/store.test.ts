/** The store where there is no database: text under one key for each record, or memory. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import fc from "fast-check";
import { fold, merge } from "../../generator/browser/src/progress/fold.ts";
import { faultOf } from "../../generator/browser/src/storage/shelf.ts";
import { addAll, open } from "../../generator/browser/src/storage/store.ts";
import type { ProgressRecord } from "../../generator/browser/src/types.ts";
import { answer, course, history } from "./histories.ts";

const page = globalThis as unknown as Record<string, unknown>;

/** As much of a browser's window as the store touches; nothing to keep progress in but what a test puts there. */
beforeEach(() => {
  page["document"] = { addEventListener: () => {}, hidden: true };
  page["addEventListener"] = () => {};
  for (const name of ["BroadcastChannel", "indexedDB", "localStorage"]) {
    Object.defineProperty(page, name, { value: undefined, configurable: true, writable: true });
  }
});

const forbidden = (name: string): void =>
  void Object.defineProperty(page, name, {
    configurable: true,
    get() {
      throw Object.assign(new Error("forbidden"), { name: "SecurityError" });
    },
  });

test("where everything is forbidden, memory keeps it for the page", async () => {
  for (const name of ["indexedDB", "localStorage", "BroadcastChannel"]) forbidden(name);
  const store = await open("s");
  await store.add([answer({ id: "r1" })]);
  assert.equal(store.durable, "memory");
  assert.deepEqual(await store.load("a", []), [answer({ id: "r1" })]);
  assert.deepEqual(await (await open("s")).all(), []);
});

test("each record has its own key, so another tab's records stay", async () => {
  page["localStorage"] = {};
  const [one, two] = [await open("s"), await open("s")];
  assert.equal(one.durable, "device");
  await Promise.all([one.add([answer({ id: "r1" })]), two.add([answer({ id: "r2" })])]);
  assert.deepEqual((await one.all()).map(({ id }) => id).sort(), ["r1", "r2"]);
  assert.equal(Object.keys(page["localStorage"] as object).length, 2);
});

test("sites that share a browser do not see each other", async () => {
  page["localStorage"] = {};
  await (await open("s")).add([answer({ id: "r1" })]);
  assert.deepEqual(await (await open("s2")).all(), []);
  assert.deepEqual(await (await open("")).all(), []);
});

test("a full place says so, keeps what it has, and takes the same record when there is room", async () => {
  let room = false;
  const kept: Record<string, string> = {};
  page["localStorage"] = new Proxy(kept, {
    set(target, key, text: string) {
      if (!room) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
      target[String(key)] = text;
      return true;
    },
  });
  const store = await open("s");
  await assert.rejects(store.add([answer({ id: "r1" })]), { reason: "full" });
  await assert.rejects(store.keep({ quiz: "a", question: "q1", version: "v1", response: 1, at: 1 }), {
    reason: "full",
  });
  room = true;
  await store.add([answer({ id: "r1" })]);
  assert.equal((await store.all()).length, 1);
});

test("damaged text under a key is passed over", async () => {
  page["localStorage"] = {
    "tuntas:s/records/r0/": "{",
    "tuntas:s/records/r2/": '{"id":"r2"}',
    "tuntas:s/drafts/a/q1/": "null",
  };
  const store = await open("s");
  await store.add([answer({ id: "r1" })]);
  assert.deepEqual(await store.load("a", ["q1"]), [answer({ id: "r1" })]);
  assert.deepEqual(await store.drafts("a"), []);
});

test("what is no record is not kept", async () => {
  const store = await open("s");
  await assert.rejects(store.add([{ ...answer({ id: "r1" }), at: Number.NaN }]), { reason: "failed" });
  assert.deepEqual(await store.all(), []);
});

test("drafts are kept one for each question and dropped by question or by quiz", async () => {
  const store = await open("s");
  const draft = (question: string, response: string, quiz = "a") => ({
    quiz,
    question,
    version: "v1",
    response,
    at: 1,
  });
  for (const each of [draft("q1", "x"), draft("q1", "y"), draft("q11", "z"), draft("q2", "w"), draft("q1", "v", "b")])
    await store.keep(each);
  assert.deepEqual((await store.drafts("a")).map(({ response }) => response).sort(), ["w", "y", "z"]);
  await store.drop("a", "q1");
  assert.deepEqual((await store.drafts("a")).map(({ question }) => question).sort(), ["q11", "q2"]);
  await store.drop("a");
  assert.deepEqual([await store.drafts("a"), (await store.drafts("b")).length], [[], 1]);
});

test("what is loaded for a quiz is all that can count for it", async () => {
  const runs = { numRuns: Number(process.env["RUNS"] ?? 300) };
  await fc.assert(
    fc.asyncProperty(history, course, async (all, quiz) => {
      const resets = new Map(all.map((each) => [each.id, each.quiz]));
      // A maker undoes only resets of its own quiz.
      const records = all.filter(
        (each) => each.type !== "undo" || (resets.get(each.target) ?? each.quiz) === each.quiz,
      );
      const store = await open("s");
      await store.add(records);
      const loaded = await store.load(
        "a",
        quiz.questions.map(({ id }) => id),
      );
      assert.deepEqual(fold(loaded, quiz), fold(records, quiz));
    }),
    runs,
  );
});

test("taking in a file adds what is new, keeps what is known, refuses garbage, and may be repeated", async () => {
  const store = await open("s");
  await store.add([answer({ id: "r1" })]);
  const file: unknown[] = [answer({ id: "r1" }), answer({ id: "r2" }), answer({ id: "r2" }), null, "r3", { id: "r4" }];
  assert.deepEqual(await addAll(store, file), { added: 1, known: 2, refused: 3 });
  assert.deepEqual(await addAll(store, file), { added: 0, known: 3, refused: 3 });
  assert.deepEqual((await store.all()).map(({ id }) => id).sort(), ["r1", "r2"]);
});

test("two devices that take in each other's files hold the same, also when a copy was damaged", async () => {
  const runs = { numRuns: Number(process.env["RUNS"] ?? 300) };
  await fc.assert(
    fc.asyncProperty(history, history, async (mine, theirs) => {
      const [one, two] = [await open("s"), await open("s")];
      await one.add(mine);
      await two.add(theirs);
      await addAll(one, await two.all());
      await addAll(two, await one.all());
      assert.deepEqual(merge(await one.all()), merge(await two.all()));
      assert.deepEqual(merge(await one.all()), merge(mine, theirs) as ProgressRecord[]);
    }),
    runs,
  );
});

test("every word that browsers have for a misfortune has a reason", () => {
  const names = [
    "SecurityError",
    "QuotaExceededError",
    "NS_ERROR_DOM_QUOTA_REACHED",
    "InvalidStateError",
    "AbortError",
    "UnknownError",
    "DataCloneError",
  ];
  assert.deepEqual(
    names.map((name) => faultOf({ name }).reason),
    ["blocked", "full", "full", "gone", "gone", "failed", "failed"],
  );
});
