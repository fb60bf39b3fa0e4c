/** Counts down; more time is always to be had, and the end takes nothing away. */
import { fill, type Words } from "./words.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WARNINGS: readonly number[] = [5 * MINUTE, MINUTE, 0];

export class Clock {
  private ends: number;
  private readonly place: HTMLElement;
  private readonly words: Words;
  private readonly notice: (text: string) => void;
  /** How many warnings are due. */
  private due = 0;
  private timer = 0;

  constructor(place: HTMLElement, words: Words, from: number, minutes: number, notice: (text: string) => void) {
    this.place = place;
    this.words = words;
    this.ends = from + minutes * MINUTE;
    this.notice = notice;
    this.timer = setInterval(() => this.tick(), SECOND);
    this.tick();
  }

  more(minutes: number): void {
    this.ends = Math.max(this.ends, Date.now()) + minutes * MINUTE;
    this.notice("");
    this.tick();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const left = Math.max(0, this.ends - Date.now());
    const seconds = Math.round(left / SECOND);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    this.place.textContent = fill(this.words, "time_left", { time });
    const due = WARNINGS.filter((at) => left <= at).length;
    if (due > this.due) this.notice(fill(this.words, left ? "time_left" : "time_up", { time }));
    this.due = due;
  }
}
