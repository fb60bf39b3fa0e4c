/** Where the parts of the search lie: its index and texts beside the script, pages below the root of the site. */
import { handed } from "./handed.ts";
import { fragmentOf, type PackedIndex, type Section } from "./opened.ts";

type Texts = readonly [url: string, texts: readonly string[]];

export interface Places {
  index(): Promise<PackedIndex>;
  textOf(section: Section): Promise<string>;
  addressOf(section: Section): string;
}

const fileOf = (url: string): string => url.replace(/(^|\/)$/, "$1index.html");

/** `beside` is any address in the folder of the script, `root` that of the site if the page tells it. */
export function placesOf(beside: string, root: string | undefined): Places {
  const here = new URL(beside, document.baseURI);
  const pages = root ? new URL(`${root}/`, document.baseURI) : new URL("../../", here);
  const texts = new Map<string, Promise<Texts>>();
  return {
    index: () => handed<PackedIndex>(new URL("search-index.js", here).href, "tuntas-search-index", () => true),
    addressOf: (section) => pages.href + (location.protocol === "file:" ? fileOf(section.url) : section.url) + fragmentOf(section),
    async textOf(section) {
      const { url } = section;
      const file = new URL(`search/${fileOf(url).replace(/\.html?$/, ".js")}`, here).href;
      const found = texts.get(url) ?? handed<Texts>(file, "tuntas-search-text", ([of]) => of === url);
      texts.set(url, found);
      const [, all] = await found;
      return all[section.number - (section.first ?? section).number] ?? "";
    },
  };
}
