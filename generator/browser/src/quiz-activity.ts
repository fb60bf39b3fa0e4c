/** <quiz-activity>: holds the questions of one quiz, takes answers, keeps them, and shows what their records mean. */
import { Clock } from "./clock.ts";
import { payloadOf } from "./payload.ts";
import { asked, draw } from "./progress/draw.ts";
import { fold, type QuizState } from "./progress/fold.ts";
import { type Body, type Maker, maker } from "./progress/record.ts";
import type { QuestionElement } from "./question-element.ts";
import { QuestionView } from "./question-view.ts";
import { showResults } from "./results.ts";
import { passedBy, pointsOf } from "./rules.ts";
import type { Fault } from "./storage/shelf.ts";
import { open, type Store } from "./storage/store.ts";
import type { Draft, Json, ProgressRecord, QuestionPayload, QuizPayload } from "./types.ts";
import { fill, type Gaps } from "./words.ts";

const stores = new Map<string, Promise<Store>>();

function storeOf(site: string): Promise<Store> {
  const known = stores.get(site) ?? open(site);
  stores.set(site, known);
  return known;
}

export class QuizActivity extends HTMLElement {
  private quiz: QuizPayload | null = null;
  private readonly views = new Map<string, QuestionView>();
  private store: Store | null = null;
  private maker: Maker | null = null;
  private records: readonly ProgressRecord[] = [];
  private drafts: readonly Draft[] = [];
  private seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  private state: QuizState | null = null;
  private clock: Clock | null = null;
  private sure = false;
  private undoable: string | null = null;

  connectedCallback(): void {
    if (this.quiz) return;
    this.quiz = payloadOf(this);
    if (!this.quiz) {
      this.classList.add("quiz-broken");
      return;
    }
    for (const question of this.quiz.questions) this.addView(this.quiz, question);
    this.addEventListener("click", (event) => this.onClick(event));
    this.addEventListener("quiz-answer", (event) => this.onAnswer(event));
    this.addEventListener("quiz-check", (event) => void this.check(this.viewAt(event)));
    this.addEventListener("input", (event) => this.onAnswer(event));
    void this.begin(this.quiz);
  }

  private addView(quiz: QuizPayload, question: QuestionPayload): void {
    const found = this.querySelector<QuestionElement<unknown, Json>>(`[data-question="${CSS.escape(question.id)}"]`);
    if (found) this.views.set(question.id, new QuestionView(found, question, quiz));
  }

  private async begin(quiz: QuizPayload): Promise<void> {
    this.maker = maker(quiz.id, () => Date.now());
    this.store = await storeOf(quiz.site);
    if (this.store.durable === "memory") this.notice(this.say("memory"));
    this.store.watch(() => void this.load());
    await this.load();
    const bar = this.querySelector<HTMLElement>(".quiz-bar");
    if (bar) bar.hidden = false;
    this.dataset["ready"] = "";
  }

  private async load(): Promise<void> {
    const { quiz, store } = this;
    if (!quiz || !store) return;
    try {
      const ids = quiz.questions.map(({ id }) => id);
      [this.records, this.drafts] = await Promise.all([store.load(quiz.id, ids), store.drafts(quiz.id)]);
      this.maker?.see([...this.records, ...this.drafts]);
    } catch {
      this.notice(this.say("unsaved"));
    }
    this.show();
  }

  /** What the attempt asks: as recorded when it began, or as this page would begin it. */
  private get attempt(): { readonly seed: number; readonly drawn: readonly string[] } {
    const { quiz } = this;
    const started = this.state?.start;
    if (started) return started;
    return { seed: this.seed, drawn: quiz?.draw ? draw(quiz.questions, quiz.draw, this.seed).map(({ id }) => id) : [] };
  }

  private get asked(): readonly QuestionPayload[] {
    return this.quiz ? asked(this.quiz.questions, this.quiz, this.attempt) : [];
  }

  private show(): void {
    const { quiz } = this;
    if (!quiz) return;
    const state = fold(this.records, quiz, this.drafts);
    this.state = state;
    this.arrange();
    for (const view of this.views.values()) {
      const own = state.questions.get(view.payload.id);
      if (own) view.show(state, own, this.attempt.seed);
    }
    const panel = this.querySelector<HTMLElement>(".quiz-results");
    if (panel) showResults(panel, quiz, this.asked, state);
    this.showBar(state);
    this.dataset["submitted"] = String(state.submitted);
    this.dispatchEvent(new CustomEvent("quiz-state", { bubbles: true, detail: state }));
  }

  /** Questions that were not drawn are hidden; the others stand in the order of the attempt. */
  private arrange(): void {
    const holder = this.querySelector(".quiz-questions");
    const order = this.asked.flatMap(({ id }) => this.views.get(id)?.element ?? []);
    for (const { element } of this.views.values()) element.hidden = !order.includes(element);
    const now = [...(holder?.children ?? [])].filter((element) => !(element as HTMLElement).hidden);
    if (order.some((element, at) => now[at] !== element)) holder?.append(...order);
    order.forEach((element, at) => {
      if (!this.quiz?.inline) this.number(element, at + 1, order.length);
    });
  }

  private number(element: HTMLElement, at: number, total: number): void {
    const place = element.querySelector(".quiz-number");
    if (place) place.textContent = this.say("question_n", { n: at, total });
  }

  private showBar(state: QuizState): void {
    const { quiz } = this;
    if (!quiz) return;
    const usedUp = quiz.feedback !== "immediate" && quiz.attempts !== null && state.submissions >= quiz.attempts;
    const { points, of } = pointsOf(this.asked, state);
    this.toggle("submit", !state.submitted);
    this.toggle("retry-missed", state.submitted && points < of && !usedUp);
    this.toggle("restart", state.submitted && !usedUp);
    this.toggle("undo", this.undoable !== null && !state.submitted, ".quiz-bar ");
    if (state.submitted) this.clock?.stop();
    this.barSays(state.submitted && usedUp ? this.say("no_tries") : "");
  }

  private toggle(name: string, visible: boolean, inside = ""): void {
    const button = this.querySelector<HTMLElement>(`${inside}[data-do="${name}"]`);
    if (button) button.hidden = !visible;
  }

  private viewAt(event: Event): QuestionView | undefined {
    const element = (event.target as HTMLElement).closest<HTMLElement>("[data-question]");
    return this.views.get(element?.dataset["question"] ?? "");
  }

  private onClick(event: Event): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>("[data-do]");
    if (!button || !this.contains(button)) return;
    const view = this.viewAt(event);
    const acts: Readonly<Record<string, () => unknown>> = {
      check: () => this.check(view),
      retry: () => this.retry(view),
      hint: () => view?.showHint(),
      reveal: () => this.reveal(view),
      reset: () => this.reset(view),
      undo: () => this.undo(view),
      submit: () => this.submit(),
      "retry-missed": () => this.again(this.missed),
      restart: () => this.again(null),
      "more-time": () => this.clock?.more(Math.max(1, Math.round((this.quiz?.minutes ?? 0) / 4))),
    };
    void acts[button.dataset["do"] ?? ""]?.();
  }

  /** Keep what is typed or picked, so that closing the page loses nothing. */
  private onAnswer(event: Event): void {
    const view = this.viewAt(event);
    const { quiz, store, maker } = this;
    if (!view || !quiz || !store || !maker || view.element.hasAttribute("data-locked")) return;
    this.sure = false;
    view.state = "";
    this.startClock();
    const { id, version } = view.payload;
    const response = view.element.response;
    const kept =
      response === null
        ? store.drop(quiz.id, id)
        : store.keep({ quiz: quiz.id, question: id, version, response, at: maker.at() });
    kept.catch(() => {});
    void this.startIfNeeded();
  }

  private startClock(): void {
    const { quiz } = this;
    const place = this.querySelector<HTMLElement>(".quiz-time");
    if (!quiz?.minutes || !place || this.clock) return;
    const began = this.records.filter((record) => record.type === "start").pop()?.at ?? Date.now();
    place.closest<HTMLElement>(".quiz-clock")?.removeAttribute("hidden");
    this.clock = new Clock(place, quiz.words, began, quiz.minutes, (text) => this.notice(text));
  }

  /** The first touch begins the attempt: from now on its order and its draw stay. */
  private async startIfNeeded(): Promise<void> {
    if (this.state?.start || this.records.some((record) => record.type === "start" && record.seed === this.seed)) return;
    const { seed, drawn } = this.attempt;
    await this.keep([{ type: "start", seed, drawn }]);
  }

  private async check(view: QuestionView | undefined): Promise<void> {
    if (!view) return;
    const response = view.element.response;
    if (response === null) {
      view.state = this.say("empty");
      view.focusFirst();
      return;
    }
    view.state = this.say("saving");
    view.retrying = false;
    const saved = await this.keep([this.answer(view, response)]);
    view.state = saved ? this.say("saved") : "";
    view.focusResult();
  }

  private answer(view: QuestionView, response: Json): Body {
    const { id, version, scored } = view.payload;
    const score = scored ? view.mark(response).score : null;
    const hints = view.hints ? { hints: view.hints } : {};
    return { type: "answer", question: id, version, response, score, ...view.certainty, ...hints };
  }

  private retry(view: QuestionView | undefined): void {
    if (!view) return;
    view.retrying = true;
    this.show();
    view.focusFirst();
  }

  private async reveal(view: QuestionView | undefined): Promise<void> {
    if (!view) return;
    const { id, version } = view.payload;
    await this.keep([{ type: "reveal", question: id, version }]);
    view.focusResult();
  }

  private async reset(view: QuestionView | undefined): Promise<void> {
    if (!view) return;
    view.retrying = false;
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
    else this.querySelector<HTMLElement>(".quiz-results")?.focus();
  }

  private get missed(): readonly string[] {
    const isMissed = ({ id, scored }: QuestionPayload): boolean => scored && (this.state?.questions.get(id)?.best ?? 0) < 1;
    return this.asked.filter(isMissed).map(({ id }) => id);
  }

  /** Ask again: only these questions, or all of them in a new attempt. */
  private async again(ids: readonly string[] | null): Promise<void> {
    this.undoable = await this.keepReset(ids);
    if (!ids) this.seed = (this.seed + 1) >>> 0;
    this.clock?.stop();
    this.clock = null;
    this.show();
    const first = this.asked.find(({ id }) => !ids || ids.includes(id));
    this.views.get(first?.id ?? "")?.element.focus();
  }

  private async keepReset(questions: readonly string[] | null): Promise<string | null> {
    const { quiz, store } = this;
    for (const id of questions ?? [...this.views.keys()]) {
      const view = this.views.get(id);
      if (view) view.element.response = null;
      if (quiz) await store?.drop(quiz.id, id).catch(() => {});
    }
    await this.keep([{ type: "reset", questions }]);
    return this.records.filter((record) => record.type === "reset").pop()?.id ?? null;
  }

  private async submit(): Promise<void> {
    const { quiz } = this;
    if (!quiz || !this.state) return;
    const open = this.asked.flatMap(({ id }) => this.openView(id) ?? []);
    const left = open.filter((view) => view.element.response === null).length;
    if (left && !this.sure) {
      this.sure = true;
      this.barSays(`${this.say("left", { n: left })} ${this.say("left_again")}`);
      return;
    }
    const answers = open.flatMap((view) => {
      const response = view.element.response;
      return response === null ? [] : [this.answer(view, response)];
    });
    this.sure = false;
    await this.keep(answers, (state) => {
      const { points, of } = pointsOf(this.asked, state);
      return [{ type: "submit", points, of, passed: passedBy(quiz, points, of) }];
    });
    this.querySelector<HTMLElement>(".quiz-results")?.focus();
  }

  /** The view of a question whose answer is still open. */
  private openView(id: string): QuestionView | null {
    const view = this.views.get(id);
    return view && !view.element.hasAttribute("data-locked") ? view : null;
  }

  /** Keep records in one go, with those that follow from them, and show what they mean; says whether they are safe. */
  private async keep(bodies: readonly Body[], then: (state: QuizState) => readonly Body[] = () => []): Promise<boolean> {
    const { quiz, store, maker } = this;
    if (!quiz || !store || !maker) return false;
    const needsStart = !this.state?.start && bodies.some(({ type }) => type === "answer");
    const first: readonly Body[] = needsStart ? [{ type: "start", ...this.attempt }, ...bodies] : bodies;
    const made: ProgressRecord[] = first.map((body) => maker.make(body) as ProgressRecord);
    made.push(...then(fold([...this.records, ...made], quiz)).map((body) => maker.make(body) as ProgressRecord));
    this.records = [...this.records, ...made];
    let saved = true;
    try {
      await store.add(made);
      if (store.durable !== "memory") this.notice("");
      else saved = false;
    } catch (error) {
      saved = false;
      this.notice(this.say((error as Fault).reason === "full" ? "full" : "unsaved"));
    }
    this.show();
    return saved;
  }

  private notice(text: string): void {
    const place = this.querySelector<HTMLElement>(".quiz-notice");
    if (place) place.textContent = text;
  }

  private barSays(text: string): void {
    const place = this.querySelector<HTMLElement>(".quiz-bar-says");
    if (place) place.textContent = text;
  }

  private say(word: string, gaps: Gaps = {}): string {
    return this.quiz ? fill(this.quiz.words, word, gaps) : "";
  }
}
