/** Numbers in Indonesian and English words become digits: "seratus lima" and "one hundred and five" are 105. */

const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(" ").map((word, at) => [word, from + at * step]);

const ATOMS = new Map([
  ...list("nol satu dua tiga empat lima enam tujuh delapan sembilan", 0),
  ...list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
      "seventeen eighteen nineteen",
    0,
  ),
  ...list("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ...list("ribu rb thousand", 1e3, 0),
  ...list("juta jt million", 1e6, 0),
  ...list("miliar milyar billion", 1e9, 0),
  ...list("triliun trillion", 1e12, 0),
]);

const TIMES = new Map([...list("puluh", 10), ...list("ratus hundred", 100, 0), ...SCALES]);

/** The number that these words spell from there on, and where it ends; null where they spell none. */
function spelled(words: readonly string[], from: number): { readonly value: number; readonly end: number } | null {
  let [sum, group, end] = [0, 0, from];
  let atom: number | null = null;
  for (; end < words.length; end++) {
    let word = words[end] as string;
    const next = words[end + 1] ?? "";
    const value = end === from && TIMES.has(next) && /^\d{1,15}$/.test(word) ? Number(word) : ATOMS.get(word);
    if (value !== undefined) {
      if (atom !== null && (atom < 20 || atom % 10 || value > 9)) break;
      atom = (atom ?? 0) + value;
      continue;
    }
    if (word === "and" && sum + group && ATOMS.has(next)) continue;
    const one = word.startsWith("se") ? word.slice(2) : "";
    if (atom === null && (one === "belas" || TIMES.has(one))) [atom, word] = [1, one];
    const times = TIMES.get(word) ?? 0;
    if (word === "belas" && atom !== null) atom += 10;
    else if (!times || (atom === null && !group)) break;
    else if (times < 1000) [group, atom] = [group + (atom ?? 1) * times, null];
    else [sum, group, atom] = [sum + (group + (atom ?? 0)) * times, 0, null];
  }
  return end > from ? { value: sum + group + (atom ?? 0), end } : null;
}

/** The text with its number words as digits; the points in `1.500` go as well, so that all spellings meet. */
export function numerals(text: string): string {
  const words = text
    .replace(/\b\d{1,3}(?:\.\d{3})+\b/g, (digits) => digits.replace(/\./g, ""))
    .replace(/\b([a-z]+)-(?=[a-z])/gi, (whole, tens: string) => (ATOMS.has(tens.toLowerCase()) ? `${tens} ` : whole))
    .split(" ");
  const small = words.map((word) => word.toLowerCase());
  const told: (string | number | undefined)[] = [];
  for (let at = 0; at < words.length; ) {
    const found = spelled(small, at);
    told.push(found ? found.value : words[at]);
    at = found ? found.end : at + 1;
  }
  return told.join(" ");
}
