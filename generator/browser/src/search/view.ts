/** Results as nodes: title, page, and the words around what was found. No markup is ever parsed. */
import type { Answer } from "./engine.ts";
import type { Section } from "./opened.ts";
import { pieces } from "./stem.ts";

const BEFORE = 60;
const LENGTH = 170;

function made(tag: "strong" | "span" | "p" | "mark", name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = `t-search-${name}`;
  element.append(...children);
  return element;
}

const marked = (text: string, isHit: Answer["isHit"]): (Node | string)[] =>
  pieces(text).map((piece, index) => (index % 2 && isHit(piece) ? made("mark", "", piece) : piece));

/** The stretch of a text around the first word that was found. */
function around(text: string, isHit: Answer["isHit"]): string {
  const parts = pieces(text);
  const hit = parts.findIndex((piece, index) => index % 2 === 1 && isHit(piece));
  const at = parts.slice(0, Math.max(hit, 0)).join("").length;
  const from = at < BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const to = from + LENGTH < text.length ? text.lastIndexOf(" ", from + LENGTH) : text.length;
  return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
}

export function item(section: Section, href: string, isHit: Answer["isHit"]): HTMLLIElement {
  const link = document.createElement("a");
  link.href = href;
  link.append(made("strong", "title", ...marked(section.title, isHit)));
  if (section.first) link.append(" ", made("span", "page", section.first.title));
  link.append(" ", made("p", "text"));
  const element = document.createElement("li");
  element.append(link);
  return element;
}

export function showText(element: HTMLLIElement, text: string, isHit: Answer["isHit"]): void {
  element.querySelector("p")?.replaceChildren(...marked(around(text, isHit), isHit));
}
