/** Finds sections by words. Pure: the same index and query give the same results. */
import { nearest } from "./nearest.ts";
import { opened, type Opened, type PackedIndex, type Section } from "./opened.ts";
import { fold, root, withoutPrefix, wordsOf } from "./stem.ts";

export interface Answer {
  readonly sections: readonly Section[];
  /** What may have been meant, when nothing was found. */
  readonly suggestion: string;
  isHit(word: string): boolean;
}

const TITLE = 5;
const PER_PAGE = 3;
const LONGEST = 8; // words of a query that count

/** Notes every word that begins so, with how near it comes. */
function beginning(index: Opened, start: string, nearness: number, found: Map<number, number>): void {
  let low = 0;
  for (let high = index.words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((index.words[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  for (let word = index.words[low]; word?.startsWith(start); word = index.words[++low]) {
    found.set(low, Math.max(found.get(low) ?? 0, (nearness * start.length) / word.length));
  }
}

/** The roots that a word of a query may mean, perhaps not typed to its end. */
function meanings(index: Opened, word: string): Map<number, number> {
  const found = new Map<number, number>();
  if (word.length > 1) beginning(index, word, 0.6, found);
  const unfinished = word.replace(/(ka?|ny?|a)$/, "");
  const id = index.rootIdOf(word);
  if (id !== undefined) return found.set(id, 1);
  if (word.length > 4) {
    const near = index.idOf(root(unfinished, (each) => index.idOf(each) !== undefined));
    if (near !== undefined) found.set(near, 0.5);
    for (const stem of withoutPrefix(word, 1)) beginning(index, stem, 0.3, found);
  }
  return found;
}

/** Per section, the score of one word and whether it stands there. */
function scored(index: Opened, found: ReadonlyMap<number, number>): Map<Section, number> {
  const best = new Map<Section, number>();
  const give = (section: Section | undefined, score: number): void => {
    if (section) best.set(section, Math.max(best.get(section) ?? 0, score));
  };
  for (const [id, nearness] of found) {
    const hits = index.hitsOf(id);
    const rarity = nearness * Math.log(1 + index.sections.length / (hits.length || 1));
    for (const [number, weight] of hits) give(index.sections[number], rarity * weight);
    for (const section of index.titledWith(id)) give(section, rarity * (section.first ? TITLE : TITLE + 1));
  }
  return best;
}

/** Sections by score; one that has all words, itself or in the title of its page, comes before one that has some. */
function ranked(words: readonly ReadonlyMap<Section, number>[]): Section[] {
  const totals = new Map<Section, number>();
  for (const section of new Set(words.flatMap((each) => [...each.keys()]))) {
    const { first } = section;
    const has = words.filter((each) => each.has(section) || (first && (each.get(first) ?? 0) > TITLE)).length;
    totals.set(section, words.reduce((sum, each) => sum + (each.get(section) ?? 0), 0) * (has / words.length) ** 3);
  }
  const score = (section: Section): number => totals.get(section) ?? 0;
  const shown = new Map<string, number>();
  return [...totals.keys()]
    .sort((one, other) => score(other) - score(one) || one.number - other.number)
    .filter(({ url }) => {
      shown.set(url, (shown.get(url) ?? 0) + 1);
      return (shown.get(url) ?? 0) <= PER_PAGE;
    });
}

/** Returns the search over an index. */
export function searcher(packed: PackedIndex, lang: string): (query: string) => Answer {
  const index = opened(packed, lang);
  return (query) => {
    const asked = [...new Set(wordsOf(query))].slice(0, LONGEST);
    const found = asked.map((word) => meanings(index, word));
    const sections = ranked(found.map((each) => scored(index, each)));
    return {
      sections,
      suggestion: sections.length ? "" : asked.map((word) => nearest(word, [...index.inTitles, ...index.words])).join(" ").trim(),
      isHit(text) {
        const word = fold(text);
        const id = index.rootIdOf(word) ?? -1;
        return asked.some((each) => word.startsWith(each)) || found.some((each) => each.has(id));
      },
    };
  };
}
