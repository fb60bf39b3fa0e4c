/** <quiz-activity>: makes the questions of one quiz ready, and lets it begin once there is a place for answers. */
import { Activity } from "./activity.ts";
import { payloadOf } from "./payload.ts";
import { put } from "./places.ts";
import type { QuestionElement } from "./question-element.ts";
import { QuestionView } from "./question-view.ts";
import { open, type Store } from "./storage/store.ts";
import type { Json, QuestionPayload, QuizPayload } from "./types.ts";

const stores = new Map<string, Promise<Store>>();

function storeOf(site: string): Promise<Store> {
  const known = stores.get(site) ?? open(site);
  stores.set(site, known);
  return known;
}

export class QuizActivity extends HTMLElement {
  private begun = false;

  connectedCallback(): void {
    if (this.begun) return;
    this.begun = true;
    const quiz = payloadOf(this);
    if (quiz) void this.begin(quiz);
    else this.sayDamaged();
  }

  /** The page brings the sentence, as the words that came with the data cannot be trusted. */
  private sayDamaged(): void {
    this.querySelector(".quiz-paper")?.remove();
    put(this, ".quiz-notice", this.querySelector<HTMLTemplateElement>('[data-text="damaged"]')?.content.textContent ?? "");
  }

  private async begin(quiz: QuizPayload): Promise<void> {
    const views = quiz.questions.flatMap((question) => this.viewOf(quiz, question) ?? []);
    await new Activity(this, quiz, views, await storeOf(quiz.site)).load();
    this.dataset["ready"] = "";
  }

  private viewOf(quiz: QuizPayload, question: QuestionPayload): QuestionView | null {
    const found = this.querySelector<QuestionElement<unknown, Json>>(`[data-question="${CSS.escape(question.id)}"]`);
    return found && new QuestionView(found, question, quiz);
  }
}
