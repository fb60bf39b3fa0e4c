/** Numbers in Indonesian and English words become digits: "seratus lima" and "one hundred and five" are 105. */

const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(" ").map((word, at) => [word, from + at * step]);

const ATOMS = new Map([
  ...list("nol satu dua tiga empat lima enam tujuh delapan sembilan", 0),
  ...list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", 0),
  ...list("seventeen eighteen nineteen", 17),
  ...list("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ...["ribu", "rb", "thousand"].map((word): [string, number] => [word, 1e3]),
  ...["juta", "jt", "million"].map((word): [string, number] => [word, 1e6]),
  ...["miliar", "milyar", "billion"].map((word): [string, number] => [word, 1e9]),
  ...["triliun", "trillion"].map((word): [string, number] => [word, 1e12]),
]);

const TIMES = new Map([["puluh", 10], ["ratus", 100], ["hundred", 100], ...SCALES]);

/** The number that the words spell from there on, and where it ends; null where they spell none. */
function spelled(words: readonly string[], from: number): { readonly value: number; readonly end: number } | null {
  let sum = 0;
  let group = 0;
  let atom: number | null = null;
  let end = from;
  for (; end < words.length; end++) {
    let word = (words[end] as string).toLowerCase();
    const next = words[end + 1]?.toLowerCase() ?? "";
    const digits = end === from && /^\d{1,15}$/.test(word) && TIMES.has(next);
    const value = digits ? Number(word) : ATOMS.get(word);
    if (value !== undefined) {
      if (atom !== null && (atom < 20 || atom % 10 || value > 9)) break;
      atom = (atom ?? 0) + value;
      continue;
    }
    if (word === "and" && sum + group && ATOMS.has(next)) continue;
    if (/^se./.test(word) && atom === null) {
      const one = word.slice(2);
      if (one === "belas" || TIMES.has(one)) [atom, word] = [1, one];
    }
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
    .replace(/([a-z]+)-(?=([a-z]+))/gi, (whole, left: string, right: string) =>
      ATOMS.has(left.toLowerCase()) && ATOMS.has(right.toLowerCase()) ? `${left} ` : whole,
    )
    .split(" ");
  const told: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = spelled(words, at);
    told.push(found ? String(found.value) : (words[at] as string));
    at = found ? found.end : at + 1;
  }
  return told.join(" ");
}
