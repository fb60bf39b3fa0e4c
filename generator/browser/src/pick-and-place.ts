/** Cards that are picked up and put into places by click, tap or Enter, either of the two first. */
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
  private cards: HTMLElement[] = [];
  private places: HTMLElement[] = [];
  private readonly lists: HTMLElement[] = [];
  private readonly puts: HTMLButtonElement[] = [];
  /** The card that was picked up, or the place that waits for one. */
  private held = NONE;
  private waiting = NONE;

  override ready(): void {
    for (const select of this.all(".quiz-body select")) select.remove();
    this.places = this.all(".quiz-place, .quiz-tray");
    const cards = this.all(".quiz-card");
    this.cards = this.key.shown.map((_, authored) => cards[this.key.shown.indexOf(authored)] ?? make("li", ""));
    this.where = cards.map(() => this.tray);
    this.places.forEach((place, at) => this.addPlace(place, at));
    for (const card of cards) {
      const button = make("button", "quiz-take");
      button.type = "button";
      button.append(...card.childNodes);
      card.append(button);
    }
    this.one(".quiz-tip").setAttribute("role", "status");
    this.one(".quiz-body").addEventListener("click", (event) => this.tap(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.cancel();
    });
    this.draw();
  }

  protected get tray(): number {
    return this.places.length - 1;
  }

  protected cardText(card: number): string {
    return this.cards[card]?.querySelector(".quiz-card-text")?.textContent?.trim() ?? "";
  }

  protected placeText(place: number): string {
    return this.places[place]?.querySelector(".quiz-place-title")?.textContent?.trim() ?? "";
  }

  /** Put every card where a response has it; what is no place is the tray. */
  protected restore(placeOf: (card: number) => number): void {
    this.where = this.cards.map((_, card) => (this.places[placeOf(card)] ? placeOf(card) : this.tray));
    this.held = this.waiting = NONE;
    this.draw();
  }

  override arrange(seed: number): void {
    scramble(this.cards.length, seed).forEach((card, at) => {
      const letter = this.cards[card]?.querySelector(".quiz-letter");
      if (letter) letter.textContent = String.fromCharCode(65 + at);
      if (this.where[card] === this.tray) this.lists[this.tray]?.append(this.cards[card] ?? "");
    });
  }

  private addPlace(place: HTMLElement, at: number): void {
    const put = make("button", "quiz-put", this.say(at === this.tray ? "cards_return" : "cards_here"));
    put.type = "button";
    if (at < this.tray) put.setAttribute("aria-label", `${put.textContent}: ${this.placeText(at)}`);
    const held = place.querySelector<HTMLElement>(".quiz-cards") ?? make("ul", "quiz-cards");
    this.lists.push(held);
    this.puts.push(put);
    place.append(held, put);
  }

  private tap(event: MouseEvent): void {
    const target = event.target as Element;
    const card = this.cards.findIndex((each) => each.contains(target));
    const place = this.places.findIndex((each) => each.contains(target));
    const { held, waiting, tray } = this;
    if (place < 0 || this.hasAttribute("data-locked") || target.closest("a")) return;
    const byKey = !event.detail;
    if (held >= 0 && place !== this.where[held] && (card < 0 || place < tray)) this.put(held, place, false, byKey);
    else if (card >= 0 && waiting >= 0 && waiting !== this.where[card]) this.put(card, waiting, true, byKey);
    else if (card >= 0) this.hold(card === held ? NONE : card, NONE, byKey);
    else if (held < 0 && place < tray) this.hold(NONE, place === waiting ? NONE : place, byKey);
  }

  private hold(card: number, place: number, byKey: boolean): void {
    this.held = card;
    this.waiting = place;
    this.draw();
    if (card >= 0) this.tell("cards_held", card, place);
    else this.tell(place >= 0 ? "cards_wait" : "cards_tip", card, place);
    const next = card >= 0 ? this.free(0) : place >= 0 ? this.firstLeft : null;
    if (byKey) next?.focus();
  }

  private put(card: number, place: number, placeFirst: boolean, byKey: boolean): void {
    if (this.single && place < this.tray) this.where = this.where.map((at) => (at === place ? this.tray : at));
    this.where[card] = place;
    this.held = this.waiting = NONE;
    this.draw();
    this.tell(place < this.tray ? "cards_put" : "cards_back", card, place);
    const next = placeFirst ? this.free(place) : this.firstLeft;
    (next ?? this.cards[card]?.querySelector("button"))?.focus({ preventScroll: !byKey });
    this.changed();
  }

  private cancel(): void {
    const from = this.cards[this.held]?.querySelector("button") ?? this.puts[this.waiting];
    if (!from) return;
    this.hold(NONE, NONE, false);
    from.focus();
  }

  /** The button of the first place that still takes a card, from that place on. */
  private free(from: number): HTMLElement | undefined {
    const open = this.puts.slice(0, this.tray);
    return [...open.slice(from), ...open].find((put) => !put.hidden);
  }

  private get firstLeft(): HTMLElement | null {
    return this.lists[this.tray]?.querySelector("button") ?? null;
  }

  private tell(word: string, card: number, place: number): void {
    const left = word === "cards_put" && !this.where.includes(this.tray) ? ` ${this.say("cards_all")}` : "";
    this.one(".quiz-tip").textContent = this.say(word, { card: this.cardText(card), place: this.placeText(place) }) + left;
  }

  private draw(): void {
    const { held, waiting, tray, where } = this;
    this.cards.forEach((card, at) => {
      const list = this.lists[where[at] ?? tray];
      if (list && card.parentElement !== list) list.append(card);
      card.querySelector("button")?.setAttribute("aria-pressed", String(at === held));
    });
    this.puts.forEach((put, at) => {
      put.hidden = at === tray ? held < 0 || where[held] === tray : this.single && where.includes(at);
      if (at < tray) put.setAttribute("aria-pressed", String(at === waiting));
    });
    if (held < 0 && waiting < 0) this.tell("cards_tip", NONE, NONE);
  }
}
