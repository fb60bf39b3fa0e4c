/** Base of the questions whose response is typed into one field. */
import { written } from "./list.ts";
import { QuestionElement } from "./question-element.ts";

export abstract class TypedElement<Key> extends QuestionElement<Key, string> {
  private get field(): HTMLInputElement {
    return this.one<HTMLInputElement>(".quiz-field input");
  }

  override get response(): string | null {
    return this.field.value.trim() || null;
  }

  override set response(given: string | null) {
    this.field.value = written(given);
  }

  protected override keyAt(): string {
    return this.say("the_key", { key: this.wanted });
  }

  /** The right response, as the page's language writes it. */
  protected abstract get wanted(): string;
}
