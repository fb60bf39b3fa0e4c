/** Shows what came of handing in: the sum, passed or not, and each objective with its link to reread. */
import type { QuizState } from "./progress/fold.ts";
import { passedBy, pointsOf } from "./rules.ts";
import type { QuestionPayload, QuizPayload } from "./types.ts";
import { fill, number } from "./words.ts";

const percent = (share: number): number => Math.round(share * 100);

export function showResults(panel: HTMLElement, quiz: QuizPayload, asked: readonly QuestionPayload[], state: QuizState): void {
  panel.hidden = !state.submitted;
  if (!state.submitted) return;
  const { points, of } = pointsOf(asked, state);
  const told = quiz.feedback !== "none" && of > 0;
  const passed = passedBy(quiz, points, of);
  const verdict = passed === null ? "done" : passed ? "passed" : "failed";
  const gaps = { points: number(points, quiz.lang), of: number(of, quiz.lang), percent: percent(of ? points / of : 0) };
  put(panel, "score", told ? `${fill(quiz.words, verdict)} · ${fill(quiz.words, "sum", gaps)}` : fill(quiz.words, "no_key"));
  const better = told && state.best !== null && percent(state.best) > gaps.percent;
  put(panel, "best", better ? fill(quiz.words, "best", { percent: percent(state.best ?? 0) }) : "");
  panel.dataset["verdict"] = told ? verdict : "done";
  for (const line of panel.querySelectorAll<HTMLElement>("[data-objective]")) showObjective(line, quiz, asked, state, told);
}

function showObjective(
  line: HTMLElement,
  quiz: QuizPayload,
  asked: readonly QuestionPayload[],
  state: QuizState,
  told: boolean,
): void {
  const own = asked.filter((question) => question.objective === line.dataset["objective"]);
  const { points, of } = pointsOf(own, state);
  line.hidden = !of;
  put(line, "", told ? `${number(points, quiz.lang)}/${number(of, quiz.lang)}` : "", ".quiz-objective-score");
  const reread = line.querySelector<HTMLElement>(".quiz-reread");
  if (reread) reread.hidden = told && points >= of;
}

function put(inside: HTMLElement, name: string, text: string, selector = `.quiz-results-${name}`): void {
  const place = inside.querySelector<HTMLElement>(selector);
  if (place) place.textContent = text;
}
