/** <quiz-scenario>: one moment at a time, what follows from each decision, and at the end the way taken. */
import { list } from "../../browser/src/list.ts";
import { make, QuestionElement } from "../../browser/src/question-element.ts";
import type { Marked } from "../../browser/src/types.ts";
import { bestOption, type Key, type Response, score, type Step, walk } from "./score.ts";

/** Deciding, reading what follows from it, or at the end. */
type Phase = "choose" | "told" | "end";

class QuizScenarioElement extends QuestionElement<Key, Response> {
  score = score;
  private path: number[] = [];
  private phase: Phase = "choose";
  /** The result is shown, so that another try begins anew. */
  private checked = false;

  override get response(): Response | null {
    return this.path.length ? [...this.path] : null;
  }

  override set response(given: Response | null) {
    this.path = walk(this.key, list(given)).steps.map(({ option }) => option);
    this.draw(this.isOver ? "end" : "choose");
  }

  private get isOver(): boolean {
    const { steps, at } = walk(this.key, this.path);
    return steps.length > 0 && (at === null || !this.key.nodes[at]?.length);
  }

  override ready(): void {
    for (const group of this.all(".quiz-decisions")) {
      group.setAttribute("role", "group");
      [...group.children].forEach((label, at) => {
        const button = make("button", "quiz-decision");
        button.type = "button";
        button.value = String(at);
        button.append(...label.querySelectorAll(".quiz-decision-text"));
        label.replaceWith(button);
      });
    }
    this.addEventListener("click", (event) => this.onClick(event));
    this.draw("choose");
  }

  private onClick(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button?.matches(".quiz-decision")) this.decide(Number(button.value));
    const go = button?.dataset["go"];
    if (go === "next") this.next();
    else if (go) this.turn(go === "back" ? this.path.slice(0, -1) : []);
  }

  private decide(option: number): void {
    this.path.push(option);
    this.draw("told");
    this.changed();
    if (this.one(".quiz-outcome").children.length > 1) this.one(".quiz-outcome").focus();
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

  private turn(path: number[]): void {
    this.path = path;
    this.draw("choose");
    this.focusStory();
    this.changed();
  }

  private focusStory(): void {
    const node = this.querySelector<HTMLElement>(".quiz-node:not([hidden]) .quiz-node-name");
    (node ?? this.one(".quiz-way")).focus();
  }

  override show(marked: Marked, reveal: boolean): void {
    this.checked = true;
    this.draw("end");
    super.show(marked, reveal);
    if (!reveal) return;
    walk(this.key, this.path).steps.forEach(({ node }, step) => {
      const better = { node, option: bestOption(this.key.nodes[node] ?? []) };
      if (marked.parts[step] === "right") return;
      const text = this.decision(better)?.textContent ?? "";
      this.partAt(String(step))?.append(make("p", "quiz-said quiz-better", this.say("scenario_better", { text })));
    });
  }

  override lock(locked: boolean): void {
    super.lock(locked);
    if (locked || !this.checked) return;
    this.checked = false;
    this.path = [];
  }

  protected override verdictPlace(part: HTMLElement): HTMLElement {
    return part.querySelector<HTMLElement>(".quiz-past-text") ?? part;
  }

  private decision({ node, option }: Step): Element | null {
    return this.all(".quiz-node")[node]?.querySelectorAll(".quiz-decision-text")[option] ?? null;
  }

  private consequence({ node, option }: Step): DocumentFragment | string {
    return this.text(`consequence-${node}-${option}`) ?? "";
  }

  private draw(phase: Phase): void {
    this.phase = phase;
    const { steps, at } = walk(this.key, this.path);
    const last = steps[steps.length - 1];
    const told = phase === "told" && last;
    const ending = at !== null && !this.key.nodes[at]?.length;
    const now = told ? last.node : phase === "choose" || ending ? at : null;
    const past = told ? steps.slice(0, -1) : steps;
    this.all(".quiz-node").forEach((node, number) => this.drawNode(node, number === now, past.length + 1));
    const outcome = this.one(".quiz-outcome");
    outcome.hidden = !told;
    outcome.replaceChildren();
    if (told) {
      const text = this.decision(last)?.textContent ?? "";
      outcome.append(make("p", "quiz-picked", this.say("scenario_picked", { text })), this.consequence(last));
    }
    this.one(".quiz-way").hidden = !past.length;
    this.one(".quiz-path").replaceChildren(...past.map((step, number) => this.past(step, number)));
    this.drawMoves(steps.length);
  }

  private drawNode(node: HTMLElement, now: boolean, step: number): void {
    const name = node.querySelector(".quiz-node-name");
    const decisions = node.querySelector<HTMLElement>(".quiz-decisions");
    node.hidden = !now;
    if (name) name.textContent = decisions ? this.say("scenario_step", { n: step }) : this.say("scenario_end");
    if (decisions) decisions.hidden = this.phase !== "choose";
  }

  /** A step of the way taken: what was picked, and at the end also what followed. */
  private past(step: Step, number: number): HTMLElement {
    const item = make("li", "quiz-past");
    const text = make("div", "quiz-past-text");
    item.dataset["part"] = String(number);
    text.append(...(this.decision(step)?.cloneNode(true).childNodes ?? []), " ");
    item.append(text);
    if (this.phase === "end") {
      const followed = make("div", "quiz-followed");
      followed.append(this.consequence(step));
      item.append(followed);
    }
    return item;
  }

  private drawMoves(steps: number): void {
    const moves: Readonly<Record<string, boolean>> = {
      next: this.phase === "told",
      again: this.phase === "end",
      back: this.phase !== "end" && steps > 0 && this.key.back === true,
    };
    this.one(".quiz-moves").hidden = false;
    for (const [go, open] of Object.entries(moves)) this.one(`[data-go="${go}"]`).hidden = !open;
    this.toggleAttribute("data-ended", this.phase === "end");
  }
}

export default QuizScenarioElement;
