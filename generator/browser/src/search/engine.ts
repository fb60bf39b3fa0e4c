/** Finds sections by words. Pure: the same index and query give the same results. */
import { nearest } from "./nearest.ts";
import { opened, type Opened, type PackedIndex, type Section } from "./opened.ts";
import { fold, root, withoutPrefix, wordsOf } from "./stem.ts";

export interface Answer {
  /** The best, not too many of one page. */
  readonly sections: readonly Section[];
  /** How many there are in all. */
  readonly count: number;
  /** What may have been meant, when nothing was found. */
  readonly suggestion: string;
  isHit(word: string): boolean;
}

const TITLE = 5;
const SHOWN = 20;
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

/** The score of one word in every section. */
function scored(index: Opened, found: ReadonlyMap<number, number>): Float64Array {
  const scores = new Float64Array(index.sections.length);
  const give = (number: number, score: number): void => {
    if (score > (scores[number] ?? 0)) scores[number] = score;
  };
  for (const [id, nearness] of found) {
    const { sections, often } = index.hitsOf(id) ?? { sections: [], often: new Set() };
    const rarity = nearness * Math.log(1 + index.sections.length / (sections.length || 1));
    sections.forEach((number, place) => give(number, often.has(place) ? rarity * 2 : rarity));
    for (const number of index.titledWith(id)) give(number, rarity * (index.sections[number]?.first ? TITLE : TITLE + 1));
  }
  return scores;
}

/** Adds up; a section that has all words, itself or in the title of its page, comes before one that has some. */
function together(index: Opened, words: readonly Float64Array[]): [section: Section, score: number][] {
  const all: [Section, number][] = [];
  for (const section of index.sections) {
    let sum = 0;
    let has = 0;
    for (const scores of words) {
      const score = scores[section.number] ?? 0;
      sum += score;
      if (score || (section.first && (scores[section.first.number] ?? 0) > TITLE)) has++;
    }
    if (sum && index.isMeant(section.number)) all.push([section, sum * (has / words.length) ** 3]);
  }
  return all.sort(([one, score], [other, least]) => least - score || one.number - other.number);
}

function best(all: readonly (readonly [Section, number])[]): Section[] {
  const shown: Section[] = [];
  for (const [section] of all) {
    if (shown.length === SHOWN) break;
    if (shown.filter(({ url }) => url === section.url).length < PER_PAGE) shown.push(section);
  }
  return shown;
}

/** Returns the search over an index. */
export function searcher(packed: PackedIndex, lang: string): (query: string) => Answer {
  const index = opened(packed, lang);
  return (query) => {
    const asked = [...new Set(wordsOf(query))].slice(0, LONGEST);
    const found = asked.map((word) => meanings(index, word));
    const all = together(index, found.map((each) => scored(index, each)));
    return {
      sections: best(all),
      count: all.length,
      suggestion: all.length ? "" : asked.map((word) => nearest(word, [...index.inTitles, ...index.words])).join(" ").trim(),
      isHit(text) {
        const word = fold(text);
        const id = index.rootIdOf(word) ?? -1;
        return asked.some((each) => word.startsWith(each)) || found.some((each) => each.has(id));
      },
    };
  };
}
