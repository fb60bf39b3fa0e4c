/** <quiz-hotspot>: a picture to point at, and the list of its parts, in step with each other. */
import { BoxesElement } from "../../browser/src/boxes.ts";
import { put, textIn } from "../../browser/src/places.ts";
import type { Marked } from "../../browser/src/types.ts";
import { type Key, score } from "./score.ts";

class QuizHotspotElement extends BoxesElement<Key> {
  score = score;
  private shapes: readonly Element[] = [];

  override ready(): void {
    const { list } = this;
    this.shapes = this.all(".quiz-picture svg > *");
    this.querySelector(".quiz-picture")?.addEventListener("click", (event) => this.point(event));
    list.open = false;
    list.addEventListener("input", () => this.mark());
    for (const type of ["focusin", "focusout"]) list.addEventListener(type, (event) => this.light(event));
    this.mark();
  }

  override show(marked: Marked, reveal: boolean): void {
    super.show(marked, reveal);
    this.list.open = true;
    this.shapes.forEach((shape, at) => {
      const verdict = this.partAt(at)?.dataset["verdict"];
      if (verdict) shape.setAttribute("data-verdict", verdict);
    });
  }

  private get list(): HTMLDetailsElement {
    return this.one<HTMLDetailsElement>(".quiz-regions");
  }

  private point({ target }: Event): void {
    if (this.locked) return;
    const box = this.boxes[this.shapes.indexOf(target as Element)];
    if (!box) return put(this, ".quiz-tip", this.say("hotspot_miss"));
    box.checked = !this.key.multiple || !box.checked;
    this.mark();
    this.changed();
  }

  /** Draw what is picked, and say it. */
  protected override mark(): void {
    const names = this.boxes.flatMap((box, at) => {
      this.shapes[at]?.toggleAttribute("data-picked", box.checked);
      return box.checked ? [textIn(this.partAt(at), ".quiz-option-text")] : [];
    });
    put(this, ".quiz-tip", this.say(names.length ? "hotspot_picked" : "hotspot_tip", { names: names.join(", ") }));
  }

  /** Show where the part is that has the focus in the list. */
  private light({ target, type }: Event): void {
    const at = this.boxes.indexOf(target as HTMLInputElement);
    this.shapes[at]?.toggleAttribute("data-lit", type === "focusin");
  }
}

export default QuizHotspotElement;
