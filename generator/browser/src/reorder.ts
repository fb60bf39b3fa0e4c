/** Moves the items of a list: by arrow keys, Home and End inside an item, and by dragging. */

/** The item goes to that place; the others move around it, so that it keeps focus and pointer. */
export function move(item: Element, to: number): void {
  const all = [...(item.parentElement?.children ?? [])];
  const at = all.indexOf(item);
  if (to < at) item.after(...all.slice(Math.max(0, to), at));
  else item.before(...all.slice(at + 1, to + 1));
}

/** Listens to keys and pointer; `moved` is told of each item that was asked to move, also where it could not. */
export function reorderable(holder: HTMLElement, isLocked: () => boolean, moved: (item: HTMLElement) => void): void {
  const items = (): HTMLElement[] => [...holder.children] as HTMLElement[];
  const itemAt = (event: Event): HTMLElement | undefined => items().find((item) => item.contains(event.target as Node));

  holder.addEventListener("keydown", (event) => {
    const item = itemAt(event);
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = items().indexOf(item);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: items().length }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(item, to);
    moved(item);
  });

  holder.addEventListener("pointerdown", (down) => {
    const item = itemAt(down);
    const target = down.target as Element;
    const grabs = down.pointerType === "mouse" ? !target.closest("button, a") : target.closest(".quiz-grip");
    if (item && grabs && !down.button && !isLocked()) drag(holder, item, down, moved);
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
