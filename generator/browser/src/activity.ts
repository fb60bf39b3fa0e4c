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

type Act = (view: QuestionView) => unknown;

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
  /** Ids of the resets that can still be undone: of questions, and of the quiz. */
  private readonly undoable = new Map<QuestionView | undefined, string>();
  private readonly acts: Readonly<Record<string, Act>> = {
    check: (view) => this.check(view),
    rate: (view) => this.check(view),
    retry: (view) => this.retry(view),
    hint: (view) => view.showHint(),
    reveal: (view) => this.reveal(view),
    reset: (view) => this.reset(view),
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
    this.history = new History(quiz, store, Date.now);
    this.state = this.history.state();
    // Said once on a page, and again where an answer is given.
    if (store.durable === "memory" && document.querySelector(root.localName) === root) this.notice("memory");
    store.watch(() => void this.load());
    root.addEventListener("click", (event) => {
      const button = (event.target as HTMLElement).closest<HTMLElement>("[data-do]");
      // The second click of a double click would hit what has taken the button's place.
      const isSecond = event.detail > 1 && (event as PointerEvent).pointerType !== "touch";
      if (button && !button.hidden && !isSecond) this.act(button.dataset["do"] ?? "", event);
    });
    for (const type of ["quiz-answer", "input"]) root.addEventListener(type, (event) => this.onAnswer(event));
    toggle(root, ".quiz-bar", true);
  }

  async load(): Promise<void> {
    await this.history.load().catch(() => this.notice("unread"));
    this.show();
  }

  /** What the attempt asks: as recorded when it began, or as this page would begin it. */
  private get attempt(): { readonly seed: number; readonly drawn: readonly string[] } {
    const { quiz, seed, state } = this;
    const drawn = quiz.draw ? draw(quiz.questions, quiz.draw, seed, state.drawn).map(({ id }) => id) : [];
    return state.start ?? { seed, drawn };
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
    for (const view of this.views) view.show(state, this.attempt.seed, this.undoable.has(view));
    const usedUp = isUsedUp(quiz, state);
    showResults(root, quiz, this.asked.map(({ payload }) => payload), state, usedUp);
    toggle(root, ".quiz-bar [data-do=undo]", this.undoable.has(undefined) && !state.submitted);
    put(root, ".quiz-bar-says", usedUp && state.submitted ? this.say("no_tries") : "");
    this.showClock();
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

  private act(name: string, event: Event): void {
    // What is done to a question has its button inside one.
    void this.acts[name]?.(this.viewAt(event) as QuestionView);
  }

  private onAnswer(event: Event): void {
    const view = this.viewAt(event);
    if (!view || view.locked) return;
    this.warned = false;
    view.state = "";
    this.history.type(view.payload, view.element.response);
    // The first touch begins the attempt: from now on its order and its draw stay.
    if (!this.state.start) void this.keep([]);
  }

  private async check(view: QuestionView): Promise<void> {
    const answer = view.answer;
    if (!answer) {
      view.state = this.say("empty");
      view.focusFirst();
      return;
    }
    view.retrying = false;
    this.undoable.delete(view);
    const kept = this.keep([answer]);
    view.state = this.say("saving");
    view.focusResult();
    view.state = (await kept) ? this.say("saved") : "";
  }

  private retry(view: QuestionView): void {
    view.retrying = true;
    this.show();
    view.focusFirst();
  }

  private reveal(view: QuestionView): void {
    const { id, version } = view.payload;
    void this.keep([{ type: "reveal", question: id, version }]);
    view.focusResult();
  }

  private reset(view: QuestionView): void {
    this.keepReset([view.payload.id], view);
    view.state = this.say("was_reset");
    view.focusFirst();
  }

  private undo(view?: QuestionView): void {
    const target = this.undoable.get(view);
    this.undoable.delete(view);
    if (target) void this.keep([{ type: "undo", target }]);
    if (view) view.focusResult();
    else this.focusResults();
  }

  private get missed(): readonly string[] {
    const isRight = (id: string): boolean => this.state.questions.get(id)?.right === true;
    return this.asked.flatMap(({ payload: { id, scored } }) => (scored && !isRight(id) ? id : []));
  }

  /** Ask again: only these questions, or all of them in a new attempt. */
  private again(ids: readonly string[] | null): void {
    if (!ids) this.seed = (this.seed + 1) >>> 0;
    this.keepReset(ids);
    this.asked.find(({ payload }) => !ids || ids.includes(payload.id))?.element.focus();
  }

  private keepReset(questions: readonly string[] | null, of?: QuestionView): void {
    for (const view of this.views) {
      if (questions && !questions.includes(view.payload.id)) continue;
      view.retrying = false;
      view.element.response = null;
      this.history.type(view.payload, null);
    }
    void this.keep([{ type: "reset", questions }]);
    this.undoable.set(of, this.history.lastReset);
    this.show();
  }

  private submit(): void {
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
    void this.keep(answers, (state) => {
      const { points, of } = pointsOf(this.asked.map(({ payload }) => payload), state);
      return [{ type: "submit", points, of, passed: passedBy(quiz, points, of) }];
    });
    this.focusResults();
  }

  private focusResults(): void {
    this.root.querySelector<HTMLElement>(".quiz-results")?.focus();
  }

  /** Keep records in one go, with those that follow from them, and show at once what they mean; says when they are safe. */
  private async keep(bodies: readonly Body[], then: (state: QuizState) => readonly Body[] = () => []): Promise<boolean> {
    const { history } = this;
    const made = history.make(this.state.start ? bodies : [{ type: "start", ...this.attempt }, ...bodies]);
    made.push(...history.make(then(history.state(made))));
    const added = history.add(made);
    this.show();
    const fault = await added;
    this.notice(!fault || fault === "memory" || fault === "full" ? fault : "unsaved");
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
