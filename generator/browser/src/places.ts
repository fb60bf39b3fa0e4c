/** Reads and writes the places that the page holds ready: a text, and whether something is seen. */

export function textIn(inside: Element | null | undefined, selector: string): string {
  return inside?.querySelector(selector)?.textContent?.trim() ?? "";
}

export function put(inside: Element, selector: string, text: string): void {
  const place = inside.querySelector(selector);
  if (place) place.textContent = text;
}

export function toggle(inside: Element, selector: string, visible: boolean): void {
  const place = inside.querySelector<HTMLElement>(selector);
  if (place) place.hidden = !visible;
}
