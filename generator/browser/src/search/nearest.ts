/** The known word that takes the fewest letters to change, add or drop. */

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at++) {
    let corner = at;
    row = row.reduce<number[]>((next, above, to) => {
      const left = next[to - 1];
      const here = left === undefined ? at + 1 : Math.min(left + 1, above + 1, corner + (one[at] === other[to - 1] ? 0 : 1));
      corner = above;
      return [...next, here];
    }, []);
  }
  return row[other.length] ?? 0;
}

/** Returns nothing when no word is near. */
export function nearest(word: string, known: Iterable<string>): string {
  let best = "";
  let least = word.length > 5 ? 3 : 2;
  for (const each of known) {
    if (Math.abs(each.length - word.length) >= least || each.length < 3) continue;
    const far = distance(word, each);
    if (far < least) {
      best = each;
      least = far;
    }
  }
  return best;
}
