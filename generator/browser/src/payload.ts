/** The data attribute → a quiz, or null where the page was damaged on its way. */
import type { QuizPayload } from "./types.ts";

export function payloadOf(element: HTMLElement): QuizPayload | null {
  try {
    const told = JSON.parse(element.getAttribute("data") ?? "") as QuizPayload;
    return Array.isArray(told.questions) && typeof told.words === "object" ? told : null;
  } catch {
    return null;
  }
}
