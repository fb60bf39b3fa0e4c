/** What the tests of storage call in a page: a store, records with an id, and other pages' misdeeds. */
import { addAll, open, type Store } from "../../generator/browser/src/storage/store.ts";
import type { AnswerRecord, ProgressRecord } from "../../generator/browser/src/types.ts";

const page = window as unknown as { store: Store; heard: number; held: boolean };

const record = (id: string, quiz = "a"): AnswerRecord => ({
  id,
  quiz,
  at: 1,
  type: "answer",
  question: "q1",
  version: "v1",
  response: 0,
  score: 1,
});

const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "kept",
    (fault) => fault.reason,
  );

async function begin(): Promise<string> {
  page.store = await open("s");
  page.heard = 0;
  page.store.watch(() => page.heard++);
  return page.store.durable;
}

async function ids(): Promise<readonly string[]> {
  return (await page.store.load("a", [])).map(({ id }) => id).sort();
}

const put = (...records: readonly ProgressRecord[]): Promise<unknown> => reasonOf(page.store.add(records));
const add = (...named: readonly string[]): Promise<unknown> => put(...named.map((id) => record(id)));

/** All at once; says the different results. */
async function addMany(start: string, count: number): Promise<readonly unknown[]> {
  const said = Array.from({ length: count }, (_, at) => add(start + String(at).padStart(2, "0")));
  return [...new Set(await Promise.all(said))];
}

/** Adds big records until the result is the one wanted; says which were kept. */
async function fill(start: string, wanted: string): Promise<readonly [unknown, readonly string[]]> {
  const kept: string[] = [];
  for (let at = 0; at < 200; at++) {
    const response = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(60_000)));
    const said = await put({ ...record(start + at), response });
    if (said === "kept") kept.push(start + at);
    if (said === wanted) return [said, kept];
  }
  return ["never", kept];
}

/** What a page of a later version does: it may hold the upgrade open until `held` is false. */
function upgrade(held: boolean): Promise<string> {
  page.held = held;
  return new Promise((done) => {
    const request = indexedDB.open("tuntas:s", 2);
    const spin = (): void => {
      if (page.held && request.transaction) request.transaction.objectStore("later").count().onsuccess = spin;
    };
    request.onblocked = () => done("blocked");
    request.onupgradeneeded = () => {
      request.result.createObjectStore("later");
      spin();
      if (held) done("held");
    };
    request.onsuccess = () => {
      request.result.close();
      done("upgraded");
    };
  });
}

function remove(): Promise<string> {
  return new Promise((done) => {
    indexedDB.deleteDatabase("tuntas:s").onsuccess = () => done("gone");
  });
}

Object.assign(window, { addAll, record, begin, ids, add, addMany, fill, upgrade, remove });
