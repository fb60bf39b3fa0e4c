/** Feedback on parts that stand in running text: below the text, each behind the name of its part. */
import { make } from "./question-element.ts";

interface Asker {
  one(selector: string): HTMLElement;
  text(name: string): DocumentFragment | null;
}

export function notes(question: Asker, says: readonly string[], name: (part: number) => string): void {
  const list = make("ul", "quiz-said quiz-notes");
  for (const said of says) {
    const text = question.text(said);
    if (!text) continue;
    const item = make("li", "quiz-note");
    item.append(make("strong", "quiz-note-name", name(Number(said.slice(5)))), text);
    list.append(item);
  }
  if (list.firstChild) question.one(".quiz-body").append(list);
}
