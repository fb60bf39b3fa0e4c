/** <quiz-essay>: a field that counts words; after checking the model answer beside it, and the rubric to tick. */
import { tick, ticked } from "../../browser/src/boxes.ts";
import { list, written } from "../../browser/src/list.ts";
import { put } from "../../browser/src/places.ts";
import { QuestionElement } from "../../browser/src/question-element.ts";
import { number } from "../../browser/src/words.ts";
import { countWords, type Key, rating, type Response, score } from "./score.ts";

class QuizEssayElement extends QuestionElement<Key, Response> {
  score = score;
  /** The ticks are part of the response only once the learner has saved them. */
  private rated = false;

  private get field(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>("textarea");
  }

  private get boxes(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>(".quiz-criterion input");
  }

  /** The text is locked, the rubric stays open: ticking comes after checking. */
  override get controls(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>("textarea");
  }

  override get response(): Response | null {
    const text = this.field.value;
    return !text.trim() ? null : this.rated ? [text, ticked(this.boxes)] : [text];
  }

  override set response(given: Response | null) {
    const [text, ticks] = list<unknown>(given);
    this.field.value = written(text);
    this.rated = Array.isArray(ticks);
    tick(this.boxes, ticks);
    this.count();
  }

  override ready(): void {
    this.field.addEventListener("input", () => {
      this.rated = false;
      this.count();
    });
    // The click then reaches the activity, which keeps the response as it is now.
    this.querySelector('[data-do="rate"]')?.addEventListener("click", () => (this.rated = true));
    this.count();
  }

  private count(): void {
    const n = countWords(this.field.value);
    const { min = 0, max = Infinity } = this.key;
    const word = n && n < min ? "essay_few" : n > max ? "essay_many" : "essay_words";
    put(this, ".quiz-count", this.say(word, { n, m: n < min ? min - n : n - max }));
  }

  override show(): void {
    const { points, of } = rating(this.key, this.response ?? [""]);
    const gaps = { points: number(points, this.tongue), of: number(of, this.tongue) };
    this.toggleAttribute("data-compared", true);
    this.querySelector(".quiz-model-text")?.replaceChildren(this.text("model") ?? "");
    put(this, ".quiz-rated", this.rated ? this.say(this.key.rated ? "essay_rated" : "essay_ticked", gaps) : "");
  }

  override clear(): void {
    this.toggleAttribute("data-compared", false);
  }
}

export default QuizEssayElement;
