/** On phones the navigation opens as a modal dialog, which keeps the focus inside and gives it back. */
export function startDrawer(): void {
  const opener = document.querySelector("[data-menu]");
  const side = document.querySelector<HTMLElement>(".t-side");
  const home = side?.parentElement;
  if (!opener || !side || !home || !("HTMLDialogElement" in window)) return;
  const drawer = document.createElement("dialog");
  drawer.className = "t-drawer";
  drawer.setAttribute("aria-label", opener.textContent.trim());
  document.body.append(drawer);
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    drawer.append(side);
    drawer.showModal();
    side.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  });
  opener.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== " ") return;
    event.preventDefault();
    (opener as HTMLElement).click();
  });
  drawer.addEventListener("click", (event) => {
    const hit = event.target as Element;
    if (hit === drawer || hit.closest("[data-close]")) {
      event.preventDefault();
      drawer.close();
    }
  });
  drawer.addEventListener("close", () => home.prepend(side));
  matchMedia("(min-width: 64em)").addListener((wide) => {
    if (wide.matches && drawer.open) drawer.close();
  });
}
