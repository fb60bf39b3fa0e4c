/** Texts of parts that give the reason, and with it the key: said where a part is right, everywhere once keys are open. */
import { QuestionElement } from "./question-element.ts";
import type { Verdict } from "./types.ts";

export abstract class ReasonedElement<Key, Response> extends QuestionElement<Key, Response> {
  protected override isSaid(verdict: Verdict, reveal: boolean): boolean {
    return reveal || verdict === "right";
  }
}
