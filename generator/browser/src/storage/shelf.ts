/** What every place for progress can do, and the reasons for which it may refuse. */

/** Not allowed or not answering; no room left; taken away while in use; anything else. */
export type Reason = "blocked" | "full" | "gone" | "failed";

/** What a refusal is rejected with; the caller still has what it wanted to keep and may try again. */
export interface Fault extends Error {
  readonly reason: Reason;
}

export type Kind = "records" | "drafts";

/** A place for values that have an id (records), or a quiz and a question (drafts). Refuses with a `Fault`. */
export interface Shelf {
  /** `strict`: on the disk before `put` resolves. `device`: on the disk seconds later. `memory`: never. */
  readonly durable: "strict" | "device" | "memory";
  /** All of a kind, or those in which the field has one of these values. */
  find(kind: Kind, field?: "quiz" | "question", values?: readonly string[]): Promise<unknown[]>;
  put(kind: Kind, values: readonly object[]): Promise<unknown>;
  /** Takes away a record, or the draft of a question, or all drafts of a quiz. */
  cut(kind: Kind, ...key: string[]): Promise<unknown>;
}

export function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The same in our words, for whatever was thrown by us or by the browser. */
export function faultOf({ name, reason }: { readonly name?: string; readonly reason?: Reason }): Fault {
  const is = (names: RegExp): boolean => names.test(name as string);
  const known =
    reason || (is(/quota/i) ? "full" : is(/^InvalidSt|^Abort/) ? "gone" : is(/^Sec/) ? "blocked" : "failed");
  return Object.assign(Error(known), { reason: known });
}
