/** <quiz-hotspot>: a picture to point at, and the list of its parts, in step with each other. */
import { make, QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { list } from "../../browser/src/list.ts";
import { type Key, type Response, score } from "./score.ts";

class QuizHotspotElement extends QuestionElement<Key, Response> {
  score = score;
  private shapes: SVGElement[] = [];
  private readonly tip = make("p", "quiz-tip");

  override ready(): void {
    const picture = this.querySelector(".quiz-picture");
    this.shapes = [...(picture?.querySelectorAll<SVGElement>("svg > *") ?? [])];
    picture?.addEventListener("click", (event) => this.point(this.shapes.indexOf(event.target as SVGElement)));
    this.tip.setAttribute("role", "status");
    this.list.before(this.tip);
    this.list.open = false;
    this.list.addEventListener("input", () => this.mark());
    for (const type of ["focusin", "focusout"]) this.list.addEventListener(type, (event) => this.light(event));
    this.mark();
  }

  override get response(): Response | null {
    const picked = this.inputs.flatMap((input, at) => (input.checked ? [at] : []));
    return picked.length ? picked : null;
  }

  override set response(given: Response | null) {
    this.inputs.forEach((input, at) => {
      input.checked = list(given).includes(at);
    });
    this.mark();
  }

  /** The list's own switch comes first, because its boxes cannot take the focus while it is folded. */
  override get controls(): readonly HTMLInputElement[] {
    return [...this.all<HTMLInputElement>("summary"), ...super.controls];
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show(marked, reveal);
    this.list.open = true;
    this.shapes.forEach((shape, at) => {
      const verdict = this.partAt(String(at))?.dataset["verdict"];
      if (verdict) shape.dataset["verdict"] = verdict;
    });
  }

  private get list(): HTMLDetailsElement {
    return this.one<HTMLDetailsElement>(".quiz-regions");
  }

  private get inputs(): readonly HTMLInputElement[] {
    return this.all<HTMLInputElement>(".quiz-regions input");
  }

  private point(at: number): void {
    if (this.hasAttribute("data-locked")) return;
    const input = this.inputs[at];
    if (!input) {
      this.tip.textContent = this.say("hotspot_miss");
      return;
    }
    input.checked = !this.key.multiple || !input.checked;
    this.mark();
    this.changed();
  }

  /** Draw what is picked, and say it. */
  private mark(): void {
    const names = this.inputs.flatMap((input, at) => {
      this.shapes[at]?.toggleAttribute("data-picked", input.checked);
      return input.checked ? [this.partAt(String(at))?.querySelector(".quiz-option-text")?.textContent ?? ""] : [];
    });
    this.tip.textContent = names.length ? this.say("hotspot_picked", { names: names.join(", ") }) : this.say("hotspot_tip");
  }

  /** Show where the part is that has the focus in the list. */
  private light(event: Event): void {
    const at = this.inputs.indexOf(event.target as HTMLInputElement);
    this.shapes[at]?.toggleAttribute("data-lit", event.type === "focusin");
  }
}

export default QuizHotspotElement;
