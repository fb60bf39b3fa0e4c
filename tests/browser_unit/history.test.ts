/** What a page knows of a quiz while its readings and writings overlap with those of other tabs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { History } from "../../generator/browser/src/progress/history.ts";
import type { Store } from "../../generator/browser/src/storage/store.ts";
import type { ProgressRecord, QuizPayload } from "../../generator/browser/src/types.ts";
import { answer } from "./histories.ts";

const QUIZ = { id: "a", questions: [] } as unknown as QuizPayload;

/** A store whose readings see what was there when they began, and end when they are let go. */
function slow() {
  const kept: ProgressRecord[] = [];
  const held: (() => void)[] = [];
  const store = {
    durable: "strict",
    load: () => {
      const seen = [...kept];
      return new Promise((resolve) => held.push(() => resolve(seen)));
    },
    drafts: () => Promise.resolve([]),
    add: (added: readonly ProgressRecord[]) => Promise.resolve(void kept.push(...added)),
  } as unknown as Store;
  return { kept, held, store, history: new History(QUIZ, store, () => 1) };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ids = ({ records }: History): string[] => records.map(({ id }) => id);

test("an answer kept while a reading is under way is not taken away by what that reading saw", async () => {
  const { held, history } = slow();
  const reading = history.load();
  await turn();
  const [made] = history.make([{ type: "answer", question: "q1", version: "v1", response: [0], score: 1 }]);
  assert.equal(await history.add([made as ProgressRecord]), "");
  held[0]?.();
  await reading;
  assert.deepEqual(ids(history), [made?.id]);
});

test("of two readings the later one counts, in whatever order they could end", async () => {
  const { kept, held, history } = slow();
  const first = history.load();
  await turn();
  kept.push(answer({ id: "r1" }));
  const second = history.load();
  await turn();
  held[1]?.();
  held[0]?.();
  await turn();
  held[1]?.();
  await Promise.all([first, second]);
  assert.deepEqual(ids(history), ["r1"]);
});

test("a reading that failed does not stand in the way of the next", async () => {
  const { kept, held, store, history } = slow();
  const { load } = store;
  Object.assign(store, { load: () => Promise.reject(new Error("gone")) });
  await assert.rejects(history.load());
  Object.assign(store, { load });
  kept.push(answer({ id: "r1" }));
  const reading = history.load();
  await turn();
  held[0]?.();
  await reading;
  assert.deepEqual(ids(history), ["r1"]);
});
