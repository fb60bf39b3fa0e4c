/** Where progress is kept: the best place that this browser allows, with news from other tabs. */
import { merge } from "../progress/fold.ts";
import { isRecord } from "../progress/record.ts";
import type { Draft, ProgressRecord } from "../types.ts";
import { indexed } from "./indexed.ts";
import { local, type Texts } from "./local.ts";
import { faultOf, type Shelf, tried } from "./shelf.ts";

export interface Store {
  readonly durable: Shelf["durable"];
  /** All that can count for a quiz: its records, and those of each quiz in which these questions were answered. */
  load(quiz: string, questions: readonly string[]): Promise<readonly ProgressRecord[]>;
  all(): Promise<readonly ProgressRecord[]>;
  /** Resolves when they are as safe as `durable` says. For records made here; those from elsewhere: `addAll`. */
  add(records: readonly ProgressRecord[]): Promise<void>;
  drafts(quiz: string): Promise<readonly Draft[]>;
  keep(draft: Draft): Promise<void>;
  /** The draft of a question, or all of the quiz. */
  drop(quiz: string, question?: string): Promise<void>;
  /** Calls when something may have changed elsewhere, so that the page loads again; gives what ends it. */
  watch(listener: () => void): () => void;
}

/** The database, once it also has what was kept as text while it did not answer; else the text; else memory. */
async function bestShelf(name: string, changed: () => void): Promise<Shelf> {
  const texts = tried(() => localStorage as unknown as Texts);
  const spare = local(name, texts || {}, texts ? "device" : "memory");
  const best = await indexed(name, changed).catch(() => spare);
  const bringHome = (record: ProgressRecord): Promise<unknown> =>
    best.put("records", [record]).then(() => spare.cut("records", record.id));
  if (best !== spare) {
    await spare
      .find("records")
      .then((left) => Promise.all(left.filter(isRecord).map(bringHome)))
      .catch(() => {});
  }
  return best;
}

/** Never rejects and never waits for ever. */
export async function open(site: string): Promise<Store> {
  const name = `tuntas:${site}`;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const shelf = await bestShelf(name, changed);
  const channel = tried(() => new BroadcastChannel(name));

  if (channel) channel.onmessage = changed;
  addEventListener("storage", ({ key }) => {
    if (!key || key.startsWith(`${name}/records`)) changed();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) changed();
  });

  const records = async (field?: "quiz" | "question", values?: readonly string[]): Promise<ProgressRecord[]> =>
    (await shelf.find("records", field, values)).filter(isRecord);
  return {
    durable: shelf.durable,
    all: () => records(),
    load: async (quiz, questions) =>
      records("quiz", [...new Set([quiz, ...(await records("question", questions)).map((record) => record.quiz)])]),
    async add(added) {
      if (!added.every(isRecord)) throw faultOf({});
      await shelf.put("records", added);
      if (channel) channel.postMessage(0);
    },
    drafts: (quiz) => shelf.find("drafts", "quiz", [quiz]) as Promise<Draft[]>,
    keep: (draft) => shelf.put("drafts", [draft]) as Promise<void>,
    drop: (...key) => shelf.cut("drafts", ...(key as string[])) as Promise<void>,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Takes in what a file or another device holds, and says how many records were new, known already, or none at all. */
export async function addAll(
  store: Store,
  found: readonly unknown[],
): Promise<{ added: number; known: number; refused: number }> {
  const records = found.filter(isRecord);
  const before = await store.all();
  const ids = new Set(before.map(({ id }) => id));
  const added = merge(records).filter(({ id }) => !ids.has(id)).length;
  const known = new Set(before);
  await store.add(merge(before, records).filter((record) => !known.has(record)));
  return { added, known: records.length - added, refused: found.length - records.length };
}
