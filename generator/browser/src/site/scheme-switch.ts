/** The button for light and dark. */
import { asked, keep, recall, wear, type Scheme } from "./scheme-choice.ts";

export function startSchemeSwitch(): void {
  const button = document.querySelector("[data-scheme-switch]");
  if (!button) return;
  let choice = recall();
  const worn = (): Scheme => choice ?? asked();
  const show = (): void => {
    wear(document.documentElement, choice);
    document.body.dataset["mdColorScheme"] = worn() === "dark" ? "slate" : "default";
    button.setAttribute("aria-pressed", String(worn() === "dark"));
  };
  button.addEventListener("click", () => {
    const other = worn() === "dark" ? "light" : "dark";
    choice = other === asked() ? null : other;
    keep(choice);
    show();
  });
  addEventListener("storage", () => {
    choice = recall();
    show();
  });
  show();
}
