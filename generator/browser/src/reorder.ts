/** Moves the items of a list: by arrow keys, Home, End and buttons inside an item, and by dragging. */

/** The item goes to that place; the others move around it, so that it keeps focus and pointer. */
function move(item: Element, to: number): void {
  const all = [...(item.parentElement?.children ?? [])];
  const at = all.indexOf(item);
  if (to < at) item.after(...all.slice(Math.max(0, to), at));
  else item.before(...all.slice(at + 1, to + 1));
}

/** Listens to hand and keys; `moved` is told of each item that was asked to move, also where it could not. */
export function reorderable(holder: HTMLElement, isLocked: () => boolean, moved: (item: HTMLElement) => void): void {
  const items = (): HTMLElement[] => [...holder.children] as HTMLElement[];
  const itemAt = (event: Event): HTMLElement | undefined =>
    items().find((item) => !isLocked() && item.contains(event.target as Node));
  const go = (event: Event, key = ""): void => {
    const item = itemAt(event);
    const at = items().indexOf(item as HTMLElement);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: items().length }[key];
    if (!item || to === undefined) return;
    event.preventDefault();
    move(item, to);
    moved(item);
  };

  holder.addEventListener("click", (event) => go(event, (event.target as Element).closest("button")?.value));
  holder.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.altKey && !event.metaKey) go(event, event.key);
  });
  holder.addEventListener("pointerdown", (down) => {
    const item = itemAt(down);
    const target = down.target as Element;
    const grabs = down.pointerType === "mouse" ? !target.closest("button, a") : target.closest(".quiz-grip");
    if (item && grabs && !down.button) drag(holder, item, down, moved);
  });
}

function drag(holder: HTMLElement, item: HTMLElement, down: PointerEvent, moved: (item: HTMLElement) => void): void {
  const started = item.previousElementSibling;
  const grip = down.clientY - item.getBoundingClientRect().top;
  const follow = ({ clientY }: PointerEvent): void => {
    const others = [...holder.children].filter((other) => other !== item);
    move(item, others.filter((other) => middle(other) < clientY).length);
    item.style.transform = "";
    item.style.transform = `translateY(${clientY - grip - item.getBoundingClientRect().top}px)`;
    if (clientY < 50 || clientY > innerHeight - 50) scrollBy(0, clientY < 50 ? -15 : 15);
  };
  const drop = (): void => {
    holder.removeEventListener("pointermove", follow);
    item.style.transform = "";
    delete item.dataset["dragged"];
    if (item.previousElementSibling !== started) moved(item);
  };
  down.preventDefault();
  item.dataset["dragged"] = "";
  holder.setPointerCapture(down.pointerId);
  holder.addEventListener("pointermove", follow);
  holder.addEventListener("lostpointercapture", drop, { once: true });
}

function middle(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
