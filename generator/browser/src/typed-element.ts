/** Base of the questions whose response is typed into one field. */
import { make, QuestionElement } from "./question-element.ts";
import type { Marked } from "./types.ts";

export abstract class TypedElement<Key> extends QuestionElement<Key, string> {
  /** The right response, as the page's language writes it. */
  protected abstract get wanted(): string;

  private get field(): HTMLInputElement {
    return this.one<HTMLInputElement>(".quiz-field input");
  }

  override get response(): string | null {
    return this.field.value.trim() || null;
  }

  override set response(given: string | null) {
    this.field.value = typeof given === "string" ? given : "";
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show(marked, reveal);
    if (reveal && marked.score < 1) this.one(".quiz-field").append(solution(this, this.wanted));
  }

  protected override verdictPlace(part: HTMLElement): HTMLElement {
    return part;
  }
}

/** The key of a field, to stand beside it until the marks are taken away. */
export function solution(question: { say(word: string): string }, wanted: string): HTMLElement {
  return make("span", "quiz-verdict quiz-solution", `${question.say("missed")}: ${wanted}`);
}
