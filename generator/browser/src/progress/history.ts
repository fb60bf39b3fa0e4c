/** What is known of one quiz: its records, those that could not be saved yet, and what is typed but not confirmed. */
import type { Fault, Reason } from "../storage/shelf.ts";
import type { Store } from "../storage/store.ts";
import type { Draft, Json, ProgressRecord, QuestionPayload, QuizPayload } from "../types.ts";
import { fold, merge, type QuizState } from "./fold.ts";
import { type Body, maker } from "./record.ts";

export class History {
  records: readonly ProgressRecord[] = [];
  private drafts: readonly Draft[] = [];
  private unsaved: readonly ProgressRecord[] = [];
  /** What was made on this page: a reading that began before it was kept must not take it away. */
  private made: readonly ProgressRecord[] = [];
  private reading: Promise<void> = Promise.resolve();
  private readonly quiz: QuizPayload;
  private readonly store: Store;
  private readonly maker;

  constructor(quiz: QuizPayload, store: Store, now: () => number) {
    this.quiz = quiz;
    this.store = store;
    this.maker = maker(quiz.id, now);
  }

  /** Reads again, one reading after the other, so that none brings back what an earlier one saw. */
  load(): Promise<void> {
    return (this.reading = this.reading.catch(() => {}).then(() => this.read()));
  }

  private async read(): Promise<void> {
    const { id, questions } = this.quiz;
    const ids = questions.map((question) => question.id);
    const [records, drafts] = await Promise.all([this.store.load(id, ids), this.store.drafts(id)]);
    this.records = merge(records, this.made);
    this.drafts = drafts;
    this.maker.see([...records, ...drafts]);
  }

  /** What it all means, also with records that are not kept yet. */
  state(more: readonly ProgressRecord[] = []): QuizState {
    return fold([...this.records, ...more], this.quiz, this.drafts);
  }

  make(bodies: readonly Body[]): ProgressRecord[] {
    return bodies.map((body) => this.maker.make(body) as ProgressRecord);
  }

  /** Keeps these with all that could not be saved before; says why they are not safe, or nothing. */
  async add(made: readonly ProgressRecord[]): Promise<Reason | "memory" | ""> {
    this.records = [...this.records, ...made];
    this.made = [...this.made, ...made];
    this.unsaved = [...this.unsaved, ...made];
    const sent = this.unsaved;
    try {
      await this.store.add(sent);
    } catch (error) {
      return (error as Fault).reason;
    }
    this.unsaved = this.unsaved.filter((record) => !sent.includes(record));
    return this.store.durable === "memory" ? "memory" : "";
  }

  /** Keeps what is typed or picked, so that closing the page loses nothing; null is nothing. */
  type({ id, version }: QuestionPayload, response: Json): void {
    const quiz = this.quiz.id;
    const kept =
      response === null
        ? this.store.drop(quiz, id)
        : this.store.keep({ quiz, question: id, version, response, at: this.maker.at() });
    kept.catch(() => {});
  }

  /** The id of the latest reset, which can be undone. */
  get lastReset(): string {
    return this.latest(["reset"])?.id ?? "";
  }

  /** When the running attempt began, or a part of it was begun again. */
  get began(): number {
    return this.latest(["start", "reset"])?.at ?? 0;
  }

  private latest(types: readonly string[]): ProgressRecord | undefined {
    return this.records.filter(({ quiz, type }) => quiz === this.quiz.id && types.includes(type)).pop();
  }
}
