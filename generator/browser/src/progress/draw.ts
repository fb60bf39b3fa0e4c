/** Which questions an attempt asks, and in which order. */
import type { QuestionPayload, QuizPayload } from "../types.ts";
import { shuffled } from "./random.ts";

export type Drawable = Pick<QuestionPayload, "id" | "objective" | "tags">;

const idOf = ({ id }: Drawable): string => id;

/**
 * Questions drawn for a new attempt, in the order of lots: all, so many, or so many for each objective or tag. Those that
 * the attempt before had asked come last, so that a retake asks others where there are any.
 */
export function draw<Q extends Drawable>(
  questions: readonly Q[],
  how: QuizPayload["draw"],
  seed: number,
  before: readonly string[] = [],
): Q[] {
  const isOld = ({ id }: Q): number => +before.includes(id);
  const lots = shuffled(questions, seed, idOf).sort((one, other) => isOld(one) - isOld(other));
  if (!how) return lots;
  if (typeof how === "number") return lots.slice(0, how);
  const drawn: unknown[] = [];
  // A question with two tags serves both; those without any are a group of their own.
  return lots.filter(({ objective, tags = [] }) => {
    const groups = how.per === "objective" ? [objective] : tags[0] ? tags : [""];
    const wanted = groups.some((group) => drawn.filter((other) => other === group).length < how.count);
    if (wanted) drawn.push(...groups);
    return wanted;
  });
}

/** The questions of a running attempt in the order to show them; without a start, all as they are written. */
export function asked<Q extends Drawable>(
  questions: readonly Q[],
  quiz: Pick<QuizPayload, "draw" | "shuffle">,
  start: { readonly seed: number; readonly drawn: readonly string[] } | null,
): readonly Q[] {
  if (!start) return questions;
  const { seed, drawn } = start;
  // Nothing is left of the draw when all its questions were taken out: the same seed draws again.
  const ids = drawn.length ? drawn : draw(questions, quiz.draw, seed).map(idOf);
  const chosen = quiz.draw ? questions.filter(({ id }) => ids.includes(id)) : questions;
  return quiz.shuffle ? shuffled(chosen, seed, idOf) : chosen;
}
