/** Unpacks what `generator/finishing/packing.py` packs: words that share beginnings, and lists of numbers in bits. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;

/** Sections that have a word, and the places in that list of those that say it often. */
export interface Hits {
  readonly sections: readonly number[];
  readonly often: ReadonlySet<number>;
}

export function unpackWords(packed: string): string[] {
  let word = "";
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => (word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1)));
}

/** How many lists a block holds. */
export const sizeOf = (block: string): number => (VALUES[block.charCodeAt(0)] ?? 0) + 1;

/** The lists of one block; `count` is the number of sections. */
export function unpackBlock(letters: string, count: number): Hits[] {
  let at = 1;
  let value = 0;
  let left = 0;
  const bit = (): number => {
    if (!left) {
      value = VALUES[letters.charCodeAt(at++)] ?? 0;
      left = 6;
    }
    return (value >> --left) & 1;
  };
  const bits = (many: number, from = 0): number => {
    let read = from;
    for (; many > 0; many--) read = read * 2 + bit();
    return read;
  };
  const gamma = (): number => {
    let zeros = 0;
    while (!bit()) zeros++;
    return bits(zeros, 1);
  };
  const numbers = (size: number, below: number): number[] => {
    let low = 0;
    while (size && size * 10 * 2 ** (low + 1) <= below * 7) low++;
    const read: number[] = [];
    for (let before = -1; read.length < size; read.push(before)) {
      let high = 0;
      while (bit()) high++;
      before += bits(low, high) + 1;
    }
    return read;
  };
  return Array.from({ length: sizeOf(letters) }, () => {
    const sections = numbers(gamma(), count);
    return { sections, often: new Set(sections.length > 1 ? numbers(gamma() - 1, sections.length) : []) };
  });
}
