/** Content tabs: a link into a hidden tab opens it, and equal tabs change together where the author asks for it. */
export function startTabs(): void {
  const sets = [...document.querySelectorAll<HTMLElement>(".tabbed-set")];
  if (!sets.length) return;
  addEventListener("hashchange", openTarget);
  openTarget();
  if ("linkTabs" in document.body.dataset) for (const set of sets) set.addEventListener("change", () => link(set, sets));
}

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const block = target?.closest(".tabbed-block");
  const input = target instanceof HTMLInputElement ? target : block && inputs(block.closest(".tabbed-set"))[place(block)];
  if (!input || !input.name.startsWith("__tabbed")) return;
  input.checked = true;
  target?.scrollIntoView();
}

function place(block: Element): number {
  return [...(block.parentElement?.children ?? [])].indexOf(block);
}

function inputs(set: Element | null): HTMLInputElement[] {
  return [...(set?.children ?? [])].filter((each) => each instanceof HTMLInputElement) as HTMLInputElement[];
}

function label(input: HTMLInputElement): string {
  return input.labels?.[0]?.textContent.trim() ?? "";
}

function link(from: Element, sets: readonly Element[]): void {
  const chosen = inputs(from).find((input) => input.checked);
  if (!chosen) return;
  for (const set of sets) {
    const same = inputs(set).find((input) => label(input) === label(chosen));
    if (same) same.checked = true;
  }
}
