/** Cards that are picked up and put into places by click, tap or Enter, either of the two first. */
import { put, textIn } from "./places.ts";
import { make } from "./question-element.ts";
import { ReasonedElement } from "./reasons.ts";
import { scramble } from "./scramble.ts";

interface Shown {
  /** Each card by its authored position, in the order of the page. */
  readonly shown: readonly number[];
}

const NONE = -1;

export abstract class CardsElement<Key extends Shown, Response> extends ReasonedElement<Key, Response> {
  /** Whether a place holds one card. */
  protected readonly single: boolean = false;
  /** The place of each card, by authored positions; the last place is the tray. */
  protected where: number[] = [];
  private readonly cards: HTMLElement[] = [];
  private places: HTMLElement[] = [];
  private lists: HTMLElement[] = [];
  private puts: HTMLButtonElement[] = [];
  /** The card that was picked up, or the place that waits for one. */
  private held = NONE;
  private waiting = NONE;

  override ready(): void {
    this.places = this.all(".quiz-place, .quiz-tray");
    this.lists = this.all(".quiz-cards");
    this.puts = this.all(".quiz-put");
    this.all(".quiz-card").forEach((card, at) => {
      this.cards[this.key.shown[at] ?? at] = card;
      card.append(make("button", "quiz-take", ...card.childNodes));
    });
    this.one(".quiz-body").addEventListener("click", (event) => this.tap(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.cancel();
    });
    this.restore(() => NONE);
  }

  protected get tray(): number {
    return this.places.length - 1;
  }

  protected cardText(card: number): string {
    return textIn(this.cards[card], ".quiz-card-text");
  }

  protected placeText(place: number): string {
    return textIn(this.places[place], ".quiz-place-title");
  }

  /** Put every card where a response has it; what is no place is the tray. */
  protected restore(placeOf: (card: number) => number): void {
    this.where = this.cards.map((_, card) => (this.places[placeOf(card)] ? placeOf(card) : this.tray));
    this.draw();
  }

  override arrange(seed: number): void {
    scramble(this.cards.length, seed).forEach((at, place) => {
      const card = this.cards[at] as HTMLElement;
      put(card, ".quiz-letter", String.fromCharCode(65 + place));
      if (this.where[at] === this.tray) this.lists[this.tray]?.append(card);
    });
  }

  private tap(event: MouseEvent): void {
    const target = event.target as Element;
    const isHit = (each: Element): boolean => each.contains(target);
    const card = this.cards.findIndex(isHit);
    const place = this.places.findIndex(isHit);
    const { held, waiting, tray, where } = this;
    if (place < 0 || this.locked || target.closest("a")) return;
    const byKey = !event.detail;
    if (held >= 0 && place !== where[held] && (card < 0 || place < tray)) this.move(held, place, byKey);
    else if (card >= 0 && waiting >= 0 && waiting !== where[card]) this.move(card, waiting, byKey);
    else if (card >= 0) this.hold(card === held ? NONE : card, NONE, byKey);
    else if (held < 0 && place < tray) this.hold(NONE, place === waiting ? NONE : place, byKey);
  }

  private hold(card: number, place: number, byKey: boolean): void {
    this.draw(card, place);
    if (card >= 0) this.tell("cards_held", card, place);
    if (place >= 0) this.tell("cards_wait", card, place);
    const next = card >= 0 ? this.free(0) : place >= 0 ? this.left : null;
    if (byKey) next?.focus();
  }

  private move(card: number, place: number, byKey: boolean): void {
    const { tray, waiting } = this;
    if (this.single && place < tray) this.where = this.where.map((at) => (at === place ? tray : at));
    this.where[card] = place;
    this.draw();
    this.tell(place < tray ? "cards_put" : "cards_back", card, place);
    const next = waiting < 0 ? this.left : this.free(place);
    (next ?? this.take(card))?.focus({ preventScroll: !byKey });
    this.changed();
  }

  private cancel(): void {
    const from = this.take(this.held) ?? this.puts[this.waiting];
    if (!from) return;
    this.draw();
    from.focus();
  }

  /** The button of a card. */
  private take(card: number): HTMLElement | null | undefined {
    return this.cards[card]?.querySelector("button");
  }

  /** The button of the first place that still takes a card, from that place on. */
  private free(from: number): HTMLElement | undefined {
    const open = this.puts.slice(0, this.tray);
    return [...open.slice(from), ...open].find((put) => !put.hidden);
  }

  /** The button of the first card in the tray. */
  private get left(): HTMLElement | null | undefined {
    return this.lists[this.tray]?.querySelector("button");
  }

  private tell(word: string, card: number, place: number): void {
    const all = word === "cards_put" && !this.where.includes(this.tray) ? ` ${this.say("cards_all")}` : "";
    put(this, ".quiz-tip", this.say(word, { card: this.cardText(card), place: this.placeText(place) }) + all);
  }

  /** Show every card where it is, and what is picked up or waits. */
  private draw(held = NONE, waiting = NONE): void {
    const { tray, where } = this;
    this.held = held;
    this.waiting = waiting;
    this.cards.forEach((card, at) => {
      const list = this.lists[where[at] ?? tray];
      if (list !== card.parentElement) list?.append(card);
      this.take(at)?.setAttribute("aria-pressed", String(at === held));
    });
    this.puts.forEach((put, at) => {
      put.hidden = at === tray ? held < 0 || where[held] === tray : this.single && where.includes(at);
      if (at < tray) put.setAttribute("aria-pressed", String(at === waiting));
    });
    this.tell("cards_tip", NONE, NONE);
  }
}
