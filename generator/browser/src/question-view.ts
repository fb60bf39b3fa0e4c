/** Shows one question as its state has it: open for an answer, or checked with what there is to say. */
import { toggle } from "./places.ts";
import type { QuestionState, QuizState } from "./progress/fold.ts";
import { hash } from "./progress/random.ts";
import type { Body } from "./progress/record.ts";
import { make, type QuestionElement } from "./question-element.ts";
import { keyIsOpen, mayReset, mayRetry, mayReveal, outcomeOf } from "./rules.ts";
import type { AnswerRecord, Json, Marked, QuestionPayload, QuizPayload } from "./types.ts";
import { number } from "./words.ts";

export class QuestionView {
  readonly element: QuestionElement<unknown, Json>;
  readonly payload: QuestionPayload;
  /** The learner asked to try again, so the last answer is no longer shown. */
  retrying = false;
  private readonly quiz: QuizPayload;
  private hints = 0;
  private shown = "";
  private seed: number | null = null;

  constructor(element: QuestionElement<unknown, Json>, payload: QuestionPayload, quiz: QuizPayload) {
    this.element = element;
    this.payload = payload;
    this.quiz = quiz;
    element.key = payload.key;
    element.words = quiz.words;
    element.tongue = quiz.lang;
    for (const control of element.all(".quiz-on-paper")) control.remove();
    element.ready();
    toggle(element, ".quiz-actions", true);
  }

  get locked(): boolean {
    return this.element.locked;
  }

  /** What would be recorded of the response as it stands; null while there is none. */
  get answer(): Body | null {
    const { element, payload, hints } = this;
    const { id, version, scored } = payload;
    const response = element.response;
    if (response === null) return null;
    const sure = Number(element.querySelector<HTMLInputElement>(".quiz-certainty :checked")?.value);
    return {
      type: "answer",
      question: id,
      version,
      response,
      score: scored ? this.mark(response).score : null,
      ...(sure && { certainty: sure as 1 | 2 | 3 }),
      ...(hints && { hints }),
    };
  }

  private mark(response: Json): Marked {
    return this.element.score(this.payload.key, response);
  }

  show(whole: QuizState, seed: number, undoable: boolean): void {
    const state = whole.questions.get(this.payload.id);
    if (!state) return;
    const last = this.retrying ? null : state.last;
    const open = keyIsOpen(this.quiz, whole, state);
    // Handing in ends the quiz, also for questions without an answer.
    const over = whole.submitted && this.quiz.feedback !== "immediate";
    const sign = [last?.id, open, over, state.updated, this.retrying, state.last?.id, seed].join();
    if (sign !== this.shown) {
      if (this.seed !== seed) this.element.arrange(hash(seed, this.payload.id));
      if (last) this.showChecked(last, open);
      else this.showOpen(state, over);
      this.seed = seed;
      this.shown = sign;
    }
    this.showButtons(whole, state, last !== null);
    this.toggle("undo", !last && undoable);
  }

  private showOpen(state: QuestionState, over: boolean): void {
    const { element } = this;
    element.clear();
    this.lock(over);
    // What was typed before the first time this runs stays.
    const kept = this.retrying || this.seed === null ? element.response : null;
    element.response = state.draft ? state.draft.response : kept;
    if (over) this.tell("unanswered", []);
    else this.says.replaceChildren();
    delete this.says.dataset["verdict"];
    this.state = state.updated ? element.say("updated") : "";
  }

  private showChecked({ response, certainty }: AnswerRecord, open: boolean): void {
    const { element, quiz } = this;
    element.clear();
    element.response = response;
    this.lock(true, certainty);
    const marked = this.mark(response);
    if (quiz.feedback === "none") return this.tell("given", []);
    element.show(marked, open);
    const outcome = outcomeOf(marked.score);
    if (!this.payload.scored) return this.tell("unscored", [...marked.says, "explanation"], marked);
    this.tell(outcome, [...marked.says, outcome, ...(open ? ["explanation"] : [])], marked);
    this.says.dataset["verdict"] = outcome;
  }

  private lock(locked: boolean, certainty?: number): void {
    this.element.lock(locked);
    for (const radio of this.element.all<HTMLInputElement>(".quiz-certainty input")) {
      radio.disabled = locked;
      radio.checked = Number(radio.value) === certainty;
    }
  }

  private tell(word: string, texts: readonly string[], marked?: Marked): void {
    const { element, says, payload } = this;
    const head = make("p", "quiz-says-head", element.say(word));
    if (word === "partly" && marked) {
      const points = number(marked.score * payload.points, element.tongue);
      head.append(` ${element.say("points", { points, of: number(payload.points, element.tongue) })}`);
    }
    const note = marked?.note ? [make("p", "quiz-says-note", element.say(...marked.note))] : [];
    says.replaceChildren(head, ...note, ...texts.flatMap((name) => element.text(name) ?? []));
  }

  private showButtons(whole: QuizState, state: QuestionState, checked: boolean): void {
    const { quiz, payload } = this;
    const { scored } = payload;
    const retry = quiz.feedback === "immediate" && (mayRetry(quiz, state) || !scored);
    this.toggle("check", !checked);
    this.toggle("retry", checked && retry);
    this.toggle("hint", !this.locked && this.nextHint !== null);
    this.toggle("reveal", checked && scored && mayReveal(quiz, whole, state));
    this.toggle("reset", checked && mayReset(quiz));
  }

  private get nextHint(): DocumentFragment | null {
    return this.element.text(`hint-${this.hints}`);
  }

  showHint(): void {
    const { element, nextHint } = this;
    if (!nextHint) return;
    const hint = make("div", "quiz-hint");
    this.hints++;
    hint.append(make("p", "quiz-hint-title", element.say("hint_n", { n: this.hints })), nextHint);
    element.one(".quiz-hints").append(hint);
    if (this.nextHint) return;
    // The button goes with the last hint, and the focus must not go with it.
    this.toggle("hint", false);
    hint.tabIndex = -1;
    hint.focus();
  }

  focusResult(): void {
    this.says.focus();
  }

  focusFirst(): void {
    (this.element.controls.find((control) => !control.disabled) ?? this.element).focus();
  }

  set state(text: string) {
    this.element.one(".quiz-state").textContent = text;
  }

  private get says(): HTMLElement {
    return this.element.one(".quiz-says");
  }

  private toggle(name: string, visible: boolean): void {
    toggle(this.element, `[data-do="${name}"]`, visible);
  }
}
