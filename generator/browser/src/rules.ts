/** What a learner may do and see at a question: pure answers from the quiz's behaviour and the state. */
import type { QuestionState, QuizState } from "./progress/fold.ts";
import type { QuestionPayload, QuizPayload } from "./types.ts";

const ENOUGH_TRIES = 2;

export type Outcome = "right" | "partly" | "wrong";

export function outcomeOf(score: number): Outcome {
  return score >= 1 ? "right" : score > 0 ? "partly" : "wrong";
}

/** Whether another try at this question is allowed. */
export function mayRetry(quiz: QuizPayload, state: QuestionState): boolean {
  return !state.right && !state.revealed && (quiz.attempts === null || state.tries < quiz.attempts);
}

/** Whether an answer may be taken back: not where that would be one more try than allowed. */
export function mayReset(quiz: QuizPayload): boolean {
  return quiz.feedback === "immediate" && quiz.attempts === null;
}

/** Whether no further handing in is allowed. */
export function isUsedUp(quiz: QuizPayload, { submissions }: QuizState): boolean {
  return quiz.feedback !== "immediate" && quiz.attempts !== null && submissions >= quiz.attempts;
}

/** Whether the key stands open: because it was given, asked for, or comes with handing in. */
export function keyIsOpen(quiz: QuizPayload, whole: QuizState, state: QuestionState): boolean {
  if (quiz.feedback === "none" || quiz.reveal === "never") return false;
  return state.right || state.revealed || (quiz.reveal === "submit" && whole.submitted);
}

/** Whether the learner may ask for the key. */
export function mayReveal(quiz: QuizPayload, whole: QuizState, state: QuestionState): boolean {
  if (quiz.reveal !== "second-try" || quiz.feedback === "none" || state.right || state.revealed || !state.tries) return false;
  if (quiz.feedback === "at-end") return whole.submissions >= ENOUGH_TRIES;
  return state.tries >= ENOUGH_TRIES || !mayRetry(quiz, state);
}

/** Points reached and possible over these questions. */
export function pointsOf(
  asked: readonly QuestionPayload[],
  state: QuizState,
): { readonly points: number; readonly of: number } {
  const scored = asked.filter((question) => question.scored);
  return {
    points: scored.reduce((sum, each) => sum + (state.questions.get(each.id)?.best ?? 0) * each.points, 0),
    of: scored.reduce((sum, each) => sum + each.points, 0),
  };
}

/** Whether that was enough; null where nothing has to be reached. */
export function passedBy(quiz: QuizPayload, points: number, of: number): boolean | null {
  return quiz.mastery === null || !of ? null : (points / of) * 100 >= quiz.mastery - 1e-9;
}
