/** A packed index opened: its words, its sections, and which sections have which word. */
import { root, wordsOf } from "./stem.ts";
import { sizeOf, unpackBlock, unpackWords, type Hits } from "./unpack.ts";

type PackedSection = string | readonly [title: string, anchor: string];
type PackedPage = readonly [url: string, title: string, sections: readonly PackedSection[], lang?: string];

/** What `generator/finishing/search.py` writes. */
export interface PackedIndex {
  readonly v: 1;
  readonly lang: string;
  readonly pages: readonly PackedPage[];
  readonly words: string;
  readonly lists: string;
  /** Words whose root is not the one that taking off affixes gives. */
  readonly odd: Readonly<Record<string, string>>;
}

export interface Section {
  readonly number: number;
  readonly url: string;
  /** Undefined when it follows from the title. */
  readonly id: string | undefined;
  readonly title: string;
  /** The first section of its page, which is the page itself. */
  readonly first: Section | undefined;
}

export interface Opened {
  readonly words: readonly string[];
  readonly sections: readonly Section[];
  readonly inTitles: ReadonlySet<string>;
  idOf(word: string): number | undefined;
  /** The known root of a word. */
  rootIdOf(word: string): number | undefined;
  hitsOf(id: number): Hits | undefined;
  titledWith(id: number): readonly number[];
  /** Whether a section is in the reader's language, or none is. */
  isMeant(number: number): boolean;
}

const slug = (title: string): string =>
  title.normalize("NFKD").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/[-\s]+/g, "-");

/** What stands behind the address of the page, to come to this section. */
export const fragmentOf = ({ id, title }: Section): string => (id === "" ? "" : `#${id ?? slug(title)}`);

function* sectionsOf(pages: readonly PackedPage[]): Generator<Section> {
  let number = 0;
  for (const [url, page, parts] of pages) {
    const first: Section = { number: number++, url, id: "", title: page, first: undefined };
    yield first;
    for (const part of parts) {
      const [title, id] = typeof part === "string" ? [part] : part;
      yield { number: number++, url, id, title, first };
    }
  }
}

interface Block {
  readonly letters: string;
  lists: Hits[] | undefined;
}

/** Opens an index for readers of one language; when no page is in it, for everybody. */
export function opened(index: PackedIndex, lang: string): Opened {
  const words = unpackWords(index.words);
  const ids = new Map(words.map((word, id) => [word, id]));
  const places = index.lists.split(" ").flatMap((letters) => {
    const block: Block = { letters, lists: undefined };
    return Array.from({ length: sizeOf(letters) }, (_, place) => [block, place] as const);
  });
  const sections = [...sectionsOf(index.pages)];
  const inTitles = new Set<string>();
  const titled = new Map<number, number[]>();
  const spoken = (page: PackedPage): boolean => (page[3] ?? index.lang) === lang;
  const some = index.pages.some(spoken);
  const meant = index.pages.flatMap((page) => [page, ...page[2]].map(() => !some || spoken(page)));

  const known = new Map<string, number | undefined>();
  const rootIdOf = (word: string): number | undefined => {
    if (!known.has(word)) known.set(word, ids.get(index.odd[word] ?? root(word, (each) => ids.has(each))));
    return known.get(word);
  };
  const spelt = new Map<string, readonly string[]>();
  for (const section of sections) {
    const { title } = section;
    if (!spelt.has(title)) spelt.set(title, wordsOf(title));
    for (const word of spelt.get(title) ?? []) {
      inTitles.add(word);
      const id = rootIdOf(word) ?? -1;
      const those = titled.get(id);
      if (those) those.push(section.number);
      else titled.set(id, [section.number]);
    }
  }
  return {
    words,
    sections,
    inTitles,
    idOf: (word) => ids.get(word),
    rootIdOf,
    hitsOf(id) {
      const [block, place] = places[id] ?? [];
      if (!block || place === undefined) return undefined;
      block.lists ??= unpackBlock(block.letters, sections.length);
      return block.lists[place];
    },
    titledWith: (id) => titled.get(id) ?? [],
    isMeant: (number) => meant[number] ?? false,
  };
}
