/** Texts of parts that give the reason, and with it the key: said where a part is right, everywhere once keys are open. */
import { make, QuestionElement } from "./question-element.ts";
import type { Marked } from "./types.ts";

export abstract class ReasonedElement<Key, Response> extends QuestionElement<Key, Response> {
  /** What to write at a part that is not right once keys are open; nothing where the marks are enough. */
  protected keyAt(_part: number): string {
    return "";
  }

  override show(marked: Marked, reveal: boolean): void {
    const parts = reveal ? Object.keys(marked.parts) : [];
    super.show(reveal ? { ...marked, says: parts.map((part) => `part-${part}`) } : marked, reveal);
    for (const part of parts) {
      const key = marked.parts[part] === "right" ? "" : this.keyAt(Number(part));
      if (key) this.partAt(part)?.append(make("p", "quiz-said", key));
    }
  }
}
