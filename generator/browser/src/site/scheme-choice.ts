/** The learner's choice of light or dark: kept only while it differs from what the device asks for. */
export type Scheme = "light" | "dark";

const KEY = "tuntas.scheme";

export function asked(): Scheme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** A browser may refuse storage; then the choice lasts for this page. */
export function recall(): Scheme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

export function keep(choice: Scheme | null): void {
  try {
    if (choice === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}

export function wear(root: HTMLElement, choice: Scheme | null): void {
  if (choice === null) root.removeAttribute("data-scheme");
  else root.setAttribute("data-scheme", choice);
}
