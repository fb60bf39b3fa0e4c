/** Radio buttons and check boxes: which are ticked, by their values. */
import { list, unlessEmpty } from "./list.ts";
import { QuestionElement } from "./question-element.ts";

type Boxes = readonly HTMLInputElement[];

export function ticked(boxes: Boxes): readonly number[] {
  return boxes
    .filter((box) => box.checked)
    .map((box) => Number(box.value))
    .sort((one, other) => one - other);
}

export function tick(boxes: Boxes, given: unknown): void {
  for (const box of boxes) box.checked = list(given).includes(Number(box.value));
}

/** Base of the questions whose response is what is ticked. */
export abstract class BoxesElement<Key> extends QuestionElement<Key, readonly number[]> {
  protected get boxes(): Boxes {
    return this.all<HTMLInputElement>(".quiz-body input");
  }

  override get response(): readonly number[] | null {
    return unlessEmpty(ticked(this.boxes));
  }

  override set response(given: readonly number[] | null) {
    tick(this.boxes, given);
    this.mark();
  }

  /** Show what is ticked, where the boxes do not. */
  protected mark(): void {}
}
