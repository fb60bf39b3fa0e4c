/** Shows what came of handing in: the sum, passed or not, each objective with its link to reread, and what may be done. */
import { put, toggle } from "./places.ts";
import type { QuizState } from "./progress/fold.ts";
import { passedBy, pointsOf } from "./rules.ts";
import type { QuestionPayload, QuizPayload } from "./types.ts";
import { fill, number } from "./words.ts";

const percent = (share: number): number => Math.round(share * 100);

export function showResults(
  root: HTMLElement,
  quiz: QuizPayload,
  asked: readonly QuestionPayload[],
  state: QuizState,
  usedUp: boolean,
): void {
  const panel = root.querySelector<HTMLElement>(".quiz-results");
  if (!panel) return;
  panel.hidden = !state.submitted;
  const { points, of } = pointsOf(asked, state);
  const told = quiz.feedback !== "none" && of > 0;
  const passed = passedBy(quiz, points, of);
  const verdict = passed === null ? "done" : passed ? "passed" : "failed";
  const gaps = { points: number(points, quiz.lang), of: number(of, quiz.lang), percent: percent(of ? points / of : 0) };
  const sum = told ? `${fill(quiz.words, verdict)} · ${fill(quiz.words, "sum", gaps)}` : fill(quiz.words, "no_key");
  const best = percent(state.best ?? 0);
  put(panel, ".quiz-results-score", sum);
  put(panel, ".quiz-results-best", told && best > gaps.percent ? fill(quiz.words, "best", { percent: best }) : "");
  panel.dataset["verdict"] = told ? verdict : "done";
  for (const line of panel.querySelectorAll<HTMLElement>("[data-objective]")) showObjective(line, quiz, asked, state, told);
  toggle(root, "[data-do=submit]", !state.submitted);
  toggle(panel, "[data-do=retry-missed]", told && points < of && !usedUp);
  toggle(panel, "[data-do=restart]", !usedUp);
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
  put(line, ".quiz-objective-score", told ? `${number(points, quiz.lang)}/${number(of, quiz.lang)}` : "");
  toggle(line, ".quiz-reread", !told || points < of);
}
