/** A quiz at work: takes what the learner does, keeps it, and shows what its records mean. */
import { Clock } from "./clock.ts";
import { asked, draw } from "./progress/draw.ts";
import type { QuizState } from "./progress/fold.ts";
import { History } from "./progress/history.ts";
import type { Body } from "./progress/record.ts";
import { put, toggle } from "./places.ts";
import type { QuestionView } from "./question-view.ts";
import { showResults } from "./results.ts";
import { isUsedUp, passedBy, pointsOf } from "./rules.ts";
import type { Store } from "./storage/store.ts";
import type { QuizPayload } from "./types.ts";
import { fill, type Gaps } from "./words.ts";

const NOTICE = ".quiz-notice";

type Act = (view?: QuestionView) => unknown;

export class Activity {
  private readonly root: HTMLElement;
  private readonly quiz: QuizPayload;
  private readonly views: readonly QuestionView[];
  private readonly history: History;
  private state: QuizState;
  private seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  private clock: Clock | null = null;
  /** The learner was told that questions are unanswered. */
  private warned = false;
  private undoable: string | null = null;
  /** Where an act is under way, so that a double click does not do it twice. */
  private readonly busy = new Set<QuestionView | undefined>();
  private readonly acts: Readonly<Record<string, Act>> = {
    check: (view) => view && this.check(view),
    retry: (view) => view && this.retry(view),
    hint: (view) => view?.showHint(),
    reveal: (view) => view && this.reveal(view),
    reset: (view) => view && this.reset(view),
    undo: (view) => this.undo(view),
    submit: () => this.submit(),
    "retry-missed": () => this.again(this.missed),
    restart: () => this.again(null),
    "more-time": () => this.clock?.more(Math.max(1, Math.round((this.quiz.minutes ?? 0) / 4))),
  };

  constructor(root: HTMLElement, quiz: QuizPayload, views: readonly QuestionView[], store: Store) {
    this.root = root;
    this.quiz = quiz;
    this.views = views;
    this.history = new History(quiz, store);
    this.state = this.history.state();
    // Said once on a page, and again where an answer is given.
    if (store.durable === "memory" && document.querySelector(root.localName) === root) this.notice("memory");
    store.watch(() => void this.load());
    root.addEventListener("click", (event) => {
      const button = (event.target as HTMLElement).closest<HTMLElement>("[data-do]");
      void this.act(button?.dataset["do"] ?? "", event);
    });
    root.addEventListener("quiz-check", (event) => void this.act("check", event));
    for (const type of ["quiz-answer", "input"]) root.addEventListener(type, (event) => this.onAnswer(event));
    toggle(root, ".quiz-bar", true);
  }

  async load(): Promise<void> {
    await this.history.load().catch(() => this.notice("unsaved"));
    this.show();
  }

  /** What the attempt asks: as recorded when it began, or as this page would begin it. */
  private get attempt(): { readonly seed: number; readonly drawn: readonly string[] } {
    const { quiz, seed } = this;
    const drawn = quiz.draw ? draw(quiz.questions, quiz.draw, seed).map(({ id }) => id) : [];
    return this.state.start ?? { seed, drawn };
  }

  /** The views of the questions asked, in the order of the attempt. */
  private get asked(): readonly QuestionView[] {
    const all = asked(this.quiz.questions, this.quiz, this.attempt);
    return all.flatMap((question) => this.views.find((view) => view.payload === question) ?? []);
  }

  private show(): void {
    const { root, quiz, history } = this;
    const state = (this.state = history.state());
    this.arrange();
    for (const view of this.views) view.show(state, this.attempt.seed);
    const usedUp = isUsedUp(quiz, state);
    showResults(root, quiz, this.asked.map(({ payload }) => payload), state, usedUp);
    toggle(root, ".quiz-bar [data-do=undo]", this.undoable !== null && !state.submitted);
    put(root, ".quiz-bar-says", usedUp && state.submitted ? this.say("no_tries") : "");
    this.showClock();
    root.dataset["submitted"] = String(state.submitted);
    root.dispatchEvent(new CustomEvent("quiz-state", { bubbles: true, detail: state }));
  }

  /** Questions that were not drawn are hidden; the others stand in the order of the attempt. */
  private arrange(): void {
    const { root, asked, views } = this;
    for (const view of views) view.element.hidden = !asked.includes(view);
    const order = asked.map(({ element }) => element);
    const now = [...root.querySelectorAll(".quiz-question:not([hidden])")];
    if (order.some((element, at) => now[at] !== element)) root.querySelector(".quiz-questions")?.append(...order);
    const total = order.length;
    if (!this.quiz.inline) order.forEach((one, at) => put(one, ".quiz-number", this.say("question_n", { n: at + 1, total })));
  }

  private showClock(): void {
    const { root, quiz, state } = this;
    const place = root.querySelector<HTMLElement>(".quiz-time");
    const runs = quiz.minutes !== null && state.start && !state.submitted;
    toggle(root, ".quiz-clock", Boolean(runs));
    if (!runs || !place || quiz.minutes === null) {
      this.clock?.stop();
      this.clock = null;
    } else if (!this.clock) {
      this.clock = new Clock(place, quiz.words, this.history.began, quiz.minutes, (text) => put(root, NOTICE, text));
    }
  }

  private viewAt(event: Event): QuestionView | undefined {
    return this.views.find(({ element }) => element.contains(event.target as Node));
  }

  private async act(name: string, event: Event): Promise<void> {
    const view = this.viewAt(event);
    if (this.busy.has(view)) return;
    this.busy.add(view);
    try {
      await this.acts[name]?.(view);
    } finally {
      this.busy.delete(view);
    }
  }

  private onAnswer(event: Event): void {
    const view = this.viewAt(event);
    if (!view || view.locked) return;
    this.warned = false;
    view.state = "";
    this.history.type(view.payload, view.element.response);
    // The first touch begins the attempt: from now on its order and its draw stay.
    const begun = this.history.records.some((record) => record.type === "start" && record.seed === this.seed);
    if (!this.state.start && !begun) void this.keep([{ type: "start", ...this.attempt }]);
  }

  private async check(view: QuestionView): Promise<void> {
    const answer = view.answer;
    if (!answer) {
      view.state = this.say("empty");
      view.focusFirst();
      return;
    }
    view.state = this.say("saving");
    view.retrying = false;
    view.undoable = null;
    const saved = await this.keep([answer]);
    view.state = saved ? this.say("saved") : "";
    view.focusResult();
  }

  private retry(view: QuestionView): void {
    view.retrying = true;
    this.show();
    view.focusFirst();
  }

  private async reveal(view: QuestionView): Promise<void> {
    const { id, version } = view.payload;
    await this.keep([{ type: "reveal", question: id, version }]);
    view.focusResult();
  }

  private async reset(view: QuestionView): Promise<void> {
    view.undoable = await this.keepReset([view.payload.id]);
    this.show();
    view.state = this.say("was_reset");
    view.focusFirst();
  }

  private async undo(view: QuestionView | undefined): Promise<void> {
    const target = view ? view.undoable : this.undoable;
    if (view) view.undoable = null;
    else this.undoable = null;
    if (target) await this.keep([{ type: "undo", target }]);
    if (view) view.focusResult();
    else this.focusResults();
  }

  private get missed(): readonly string[] {
    const ids = this.asked.map(({ payload }) => payload).filter(({ scored }) => scored).map(({ id }) => id);
    return ids.filter((id) => !this.state.questions.get(id)?.right);
  }

  /** Ask again: only these questions, or all of them in a new attempt. */
  private async again(ids: readonly string[] | null): Promise<void> {
    if (!ids) this.seed = (this.seed + 1) >>> 0;
    this.undoable = await this.keepReset(ids);
    this.show();
    this.asked.find(({ payload }) => !ids || ids.includes(payload.id))?.element.focus();
  }

  private async keepReset(questions: readonly string[] | null): Promise<string | null> {
    for (const view of this.views) {
      if (questions && !questions.includes(view.payload.id)) continue;
      view.retrying = false;
      view.element.response = null;
      this.history.type(view.payload, null);
    }
    await this.keep([{ type: "reset", questions }]);
    return this.history.lastReset;
  }

  private async submit(): Promise<void> {
    const { quiz } = this;
    const open = this.asked.filter((view) => !view.locked);
    const answers = open.flatMap(({ answer }) => answer ?? []);
    const left = open.length - answers.length;
    if (left && !this.warned) {
      this.warned = true;
      put(this.root, ".quiz-bar-says", `${this.say("left", { n: left })} ${this.say("left_again")}`);
      return;
    }
    this.warned = false;
    for (const view of this.views) view.retrying = false;
    await this.keep(answers, (state) => {
      const { points, of } = pointsOf(this.asked.map(({ payload }) => payload), state);
      return [{ type: "submit", points, of, passed: passedBy(quiz, points, of) }];
    });
    this.focusResults();
  }

  private focusResults(): void {
    this.root.querySelector<HTMLElement>(".quiz-results")?.focus();
  }

  /** Keep records in one go, with those that follow from them, and show what they mean; says whether they are safe. */
  private async keep(bodies: readonly Body[], then: (state: QuizState) => readonly Body[] = () => []): Promise<boolean> {
    const { history } = this;
    const needsStart = !this.state.start && bodies.some(({ type }) => type === "answer");
    const made = history.make(needsStart ? [{ type: "start", ...this.attempt }, ...bodies] : bodies);
    made.push(...history.make(then(history.state(made))));
    const fault = await history.add(made);
    this.notice(!fault || fault === "memory" || fault === "full" ? fault : "unsaved");
    this.show();
    return !fault;
  }

  /** Say in one line what the learner should know about the keeping of answers; nothing takes it back. */
  private notice(word: string): void {
    put(this.root, NOTICE, word && this.say(word));
  }

  private say(word: string, gaps: Gaps = {}): string {
    return fill(this.quiz.words, word, gaps);
  }
}
