/** A table wider than the page scrolls in its own region; only then it is a stop for the Tab key. */
export function startScrollers(): void {
  const regions = document.querySelectorAll<HTMLElement>(".t-scroll, pre, main table:not([class])");
  const fit = (): void => {
    for (const region of regions) {
      if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
      else region.removeAttribute("tabindex");
    }
  };
  addEventListener("resize", fit);
  addEventListener("load", fit);
  fit();
}
