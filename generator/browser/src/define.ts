/** Registers the elements: the only file that does. */
import { QuizActivity } from "./quiz-activity.ts";
import { KINDS } from "tuntas:kinds";

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

for (const [kind, element] of Object.entries(KINDS)) define(`quiz-${kind}`, element);
define("quiz-activity", QuizActivity);
