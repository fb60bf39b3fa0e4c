/** <quiz-essay>: a field that counts words; after checking the model answer beside it, and the rubric to tick. */
import { list } from "../../browser/src/list.ts";
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

  override get response(): Response | null {
    const text = this.field.value;
    const ticked = this.boxes.filter((box) => box.checked).map((box) => Number(box.value));
    return !text.trim() ? null : this.rated ? [text, ticked] : [text];
  }

  override set response(given: Response | null) {
    const [text, ticked] = list<unknown>(given);
    this.field.value = typeof text === "string" ? text : "";
    this.rated = Array.isArray(ticked);
    for (const box of this.boxes) box.checked = list<number>(ticked).includes(Number(box.value));
    this.count();
  }

  override ready(): void {
    this.field.addEventListener("input", () => this.typed());
    for (const part of this.all(".quiz-body [hidden]")) part.hidden = false;
    this.querySelector('[data-go="rate"]')?.addEventListener("click", () => this.rate());
    this.count();
  }

  private typed(): void {
    this.rated = false;
    this.count();
  }

  private rate(): void {
    this.rated = true;
    this.dispatchEvent(new CustomEvent("quiz-check", { bubbles: true }));
  }

  private count(): void {
    const n = countWords(this.field.value);
    const { min = 0, max = Infinity } = this.key;
    const word = !n || (n >= min && n <= max) ? "essay_words" : n < min ? "essay_few" : "essay_many";
    this.one(".quiz-count").textContent = this.say(word, { n, m: n < min ? min - n : n - max });
  }

  override show(): void {
    const { points, of } = rating(this.key, this.response ?? [""]);
    const gaps = { points: number(points, this.tongue), of: number(of, this.tongue) };
    const told = this.rated ? this.say(this.key.rated ? "essay_rated" : "essay_ticked", gaps) : "";
    this.toggleAttribute("data-compared", true);
    this.querySelector(".quiz-model-text")?.replaceChildren(this.text("model") ?? "");
    this.querySelector(".quiz-rated")?.replaceChildren(told);
  }

  override clear(): void {
    this.toggleAttribute("data-compared", false);
  }

  /** The text is locked, the rubric stays open: ticking comes after checking. */
  override lock(locked: boolean): void {
    super.lock(locked);
    for (const control of this.controls) if (control !== (this.field as Element)) control.disabled = false;
  }
}

export default QuizEssayElement;
