/** Opens the search dialog by its button, `/` or Ctrl+K, and fetches the search itself only then. */

export function whenAsked(open: () => void): void {
  for (const button of document.querySelectorAll("[data-search-open]")) button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    const chord = event.ctrlKey || event.metaKey;
    if (event.altKey || !(chord ? event.key === "k" : event.key === "/" && !typing)) return;
    event.preventDefault();
    open();
  });
}

/** For the script that every page loads. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.t-search");
  let asked = false;
  if (!dialog) return;
  whenAsked(() => {
    if (!dialog.open) dialog.showModal();
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = new URL("search.js", new URL(dialog.dataset["searchIndex"] ?? "", document.baseURI)).href;
    script.onerror = (): boolean => (asked = false);
    document.head.append(script);
  });
}
