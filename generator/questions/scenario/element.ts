/** <quiz-scenario>: one moment at a time, what follows from each decision, and at the end the way taken. */
import { list } from "../../browser/src/list.ts";
import { make, QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { bestOption, type Key, type Response, score, type Step, walk } from "./score.ts";

/** Deciding, reading what follows from it, or at the end; the style sheet shows what belongs to each. */
type Phase = "choose" | "told" | "end";

class QuizScenarioElement extends QuestionElement<Key, Response> {
  score = score;
  private path: readonly number[] = [];
  /** The result is shown, so that another try begins anew. */
  private checked = false;

  override get response(): Response | null {
    return this.path.length ? this.path : null;
  }

  override set response(given: Response | null) {
    this.path = walk(this.key, list(given)).steps.map(({ option }) => option);
    this.draw(this.isOver ? "end" : "choose");
  }

  private get isOver(): boolean {
    const { at } = walk(this.key, this.path);
    return at === null || !this.key.nodes[at]?.length;
  }

  override ready(): void {
    for (const label of this.all(".quiz-decision")) {
      const button = make("button", label.className);
      button.type = "button";
      button.append(...label.querySelectorAll("span"));
      label.replaceWith(button);
    }
    for (const part of this.all(".quiz-body [hidden]")) part.hidden = false;
    this.addEventListener("click", (event) => this.onClick((event.target as Element).closest("button")));
    this.draw("choose");
  }

  private onClick(button: HTMLElement | null): void {
    const go = button?.dataset["go"];
    const option = [...(button?.parentElement?.children ?? [])].indexOf(button as Element);
    if (button?.matches(".quiz-decision")) this.turn([...this.path, option], "told");
    else if (go === "next") this.next();
    else if (go) this.turn(go === "back" ? this.path.slice(0, -1) : [], "choose");
  }

  private turn(path: readonly number[], phase: Phase): void {
    this.path = path;
    this.draw(phase);
    this.changed();
    const outcome = this.one(".quiz-outcome");
    if (phase === "choose") this.focusStory();
    else if (outcome.children.length > 1) outcome.focus();
    else this.next();
  }

  private next(): void {
    const over = this.isOver;
    this.draw(over ? "end" : "choose");
    this.focusStory();
    if (over && this.querySelector('[data-do="check"]')) {
      this.dispatchEvent(new CustomEvent("quiz-check", { bubbles: true }));
    }
  }

  private focusStory(): void {
    const node = this.querySelector<HTMLElement>(".quiz-node:not([hidden]) .quiz-node-name");
    (node ?? this.one(".quiz-way")).focus();
  }

  override show(marked: Marked, reveal: boolean): void {
    this.checked = true;
    this.draw("end");
    super.show(marked, reveal);
    walk(this.key, this.path).steps.forEach(({ node }, step) => {
      if (!reveal || marked.parts[step] === "right") return;
      const text = this.decision({ node, option: bestOption(this.key.nodes[node] ?? []) })?.textContent ?? "";
      this.partAt(String(step))?.append(make("p", "quiz-said quiz-better", this.say("scenario_better", { text })));
    });
  }

  override lock(locked: boolean): void {
    super.lock(locked);
    if (!locked && this.checked) this.path = [];
    this.checked &&= locked;
  }

  protected override verdictPlace(part: HTMLElement): HTMLElement {
    return part.firstElementChild as HTMLElement;
  }

  private decision({ node, option }: Step): Element | null {
    return this.all(".quiz-node")[node]?.querySelectorAll(".quiz-decision-text")[option] ?? null;
  }

  private consequence({ node, option }: Step): DocumentFragment | string {
    return this.text(`consequence-${node}-${option}`) ?? "";
  }

  private draw(phase: Phase): void {
    const { steps, at } = walk(this.key, this.path);
    const last = phase === "told" ? steps[steps.length - 1] : undefined;
    const past = last ? steps.slice(0, -1) : steps;
    this.dataset["phase"] = phase;
    this.toggleAttribute("data-begun", steps.length > 0);
    this.all(".quiz-node").forEach((node, number) => {
      node.hidden = number !== (last ? last.node : at);
      const n = node.hidden ? number : past.length;
      (node.firstElementChild as Element).textContent = this.say(`scenario_${node.hidden ? "node" : "step"}`, { n: n + 1 });
    });
    const picked = last && this.say("scenario_picked", { text: this.decision(last)?.textContent ?? "" });
    this.one(".quiz-outcome").replaceChildren(...(last ? [make("p", "quiz-picked", picked), this.consequence(last)] : []));
    this.one(".quiz-way").hidden = !past.length;
    this.one(".quiz-path").replaceChildren(...past.map((step, number) => this.past(step, number)));
  }

  /** A step of the way taken: what was picked, and what followed. */
  private past(step: Step, number: number): HTMLElement {
    const item = make("li", "quiz-past");
    const text = make("div", "quiz-past-text");
    const followed = make("div", "quiz-followed");
    item.dataset["part"] = String(number);
    text.append(...(this.decision(step)?.cloneNode(true).childNodes ?? []), " ");
    followed.append(this.consequence(step));
    item.append(text, followed);
    return item;
  }
}

export default QuizScenarioElement;
