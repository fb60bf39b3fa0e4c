/** Chance that can be repeated: the same seed gives the same order on every device and in every later version. */

/** 32 bits in which every bit of the seed and of the text has a part. */
export function hash(seed: number, text: string): number {
  let bits = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * The items in the order of the lots that their names draw, so that a new name moves no other. Without names they draw
 * by position: so the parts of a question are shuffled, with `hash(seed, question id)` as seed.
 */
export function shuffled<Item>(
  items: readonly Item[],
  seed: number,
  nameOf: (item: Item, at: number) => string = (_, at) => `${at}`,
): Item[] {
  return items
    .map((item, at) => ({ item, lot: hash(seed, nameOf(item, at)) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ item }) => item);
}
