/** Shows one question as its state has it: open for an answer, or checked with what there is to say. */
import type { QuestionState, QuizState } from "./progress/fold.ts";
import { hash } from "./progress/random.ts";
import { make, type QuestionElement } from "./question-element.ts";
import { keyIsOpen, mayRetry, mayReveal, outcomeOf } from "./rules.ts";
import type { Json, Marked, QuestionPayload, QuizPayload } from "./types.ts";
import { number } from "./words.ts";

export class QuestionView {
  readonly element: QuestionElement<unknown, Json>;
  readonly payload: QuestionPayload;
  readonly quiz: QuizPayload;
  hints = 0;
  /** The learner asked to try again, so the last answer is no longer shown. */
  retrying = false;
  /** Id of the reset that can still be undone. */
  undoable: string | null = null;
  private shown = "";
  private seed: number | null = null;

  constructor(element: QuestionElement<unknown, Json>, payload: QuestionPayload, quiz: QuizPayload) {
    this.element = element;
    this.payload = payload;
    this.quiz = quiz;
    element.key = payload.key;
    element.words = quiz.words;
    element.tongue = quiz.lang;
    element.ready();
    element.one(".quiz-actions").hidden = false;
  }

  get certainty(): { certainty?: 1 | 2 | 3 } {
    const picked = this.element.querySelector<HTMLInputElement>(".quiz-certainty :checked");
    return picked ? { certainty: Number(picked.value) as 1 | 2 | 3 } : {};
  }

  mark(response: Json): Marked {
    return this.element.score(this.payload.key, response);
  }

  /** Whether an answer counts as given: at once, or when the quiz was handed in. */
  private isChecked(whole: QuizState, state: QuestionState): boolean {
    if (!state.last) return false;
    return this.quiz.feedback === "immediate" ? !this.retrying : whole.submitted;
  }

  show(whole: QuizState, state: QuestionState, seed: number): void {
    const checked = this.isChecked(whole, state);
    const open = keyIsOpen(this.quiz, whole, state);
    const sign = [checked, checked && state.last?.id, open, state.updated, checked || this.retrying, seed].join();
    if (sign !== this.shown) {
      if (this.seed !== seed) this.element.arrange(hash(seed, this.payload.id));
      this.seed = seed;
      this.shown = sign;
      if (checked && state.last) this.showChecked(state, state.last.response, open);
      else this.showOpen(state);
    }
    this.showButtons(whole, state, checked);
  }

  private showOpen(state: QuestionState): void {
    const { element } = this;
    element.clear();
    element.lock(false);
    element.response = state.draft ? state.draft.response : this.retrying ? element.response : null;
    this.says.replaceChildren();
    delete this.says.dataset["verdict"];
    this.state = state.updated ? element.say("updated") : "";
  }

  private showChecked(state: QuestionState, response: Json, open: boolean): void {
    const { element, quiz } = this;
    element.clear();
    element.response = response;
    element.lock(true);
    const marked = this.mark(response);
    if (quiz.feedback === "none") return this.tell("given", []);
    if (state.revealed && !state.right) element.solve();
    element.show(marked, open);
    const outcome = outcomeOf(marked.score);
    const texts = marked.says.filter((name) => !name.startsWith("part-") || !element.partAt(name.slice(5)));
    if (!this.payload.scored) return this.tell("unscored", [...texts, "explanation"], marked);
    this.tell(outcome, [...texts, outcome, ...(open ? ["explanation"] : [])], marked);
    this.says.dataset["verdict"] = outcome;
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
    const immediate = this.quiz.feedback === "immediate";
    const retry = checked && immediate && (mayRetry(this.quiz, state) || !this.payload.scored);
    this.toggle("check", !checked);
    this.toggle("retry", retry);
    this.toggle("hint", !checked && this.element.text(`hint-${this.hints}`) !== null);
    this.toggle("reveal", checked && this.payload.scored && mayReveal(this.quiz, whole, state));
    this.toggle("reset", checked && immediate);
    this.toggle("undo", !checked && this.undoable !== null);
  }

  showHint(): void {
    const text = this.element.text(`hint-${this.hints}`);
    if (!text) return;
    const hint = make("div", "quiz-hint");
    this.hints++;
    hint.append(make("p", "quiz-hint-title", this.element.say("hint_n", { n: this.hints })), text);
    this.element.one(".quiz-hints").append(hint);
    this.toggle("hint", this.element.text(`hint-${this.hints}`) !== null);
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
    const button = this.element.querySelector<HTMLElement>(`[data-do="${name}"]`);
    if (button) button.hidden = !visible;
  }
}
