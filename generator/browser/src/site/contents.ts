/** The table of contents: open where there is room, and the heading being read is marked. */
export function startContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>("[data-toc]");
  if (!contents) return;
  const wide = matchMedia("(min-width: 80em)");
  const fit = (): void => {
    contents.open = wide.matches;
  };
  wide.addListener(fit);
  fit();
  if ("IntersectionObserver" in window) follow(contents);
}

function follow(contents: HTMLElement): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const headings = [...links.keys()];
  const mark = (): void => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const here = links.get(passed[passed.length - 1] ?? document.body);
    for (const link of links.values()) {
      if (link === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  // A heading that crosses the first third of the window changes what is being read.
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -67% 0px" });
  for (const heading of headings) watch.observe(heading);
}
