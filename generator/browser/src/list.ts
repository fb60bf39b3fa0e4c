/** Reads a response that may be an old or damaged record. */

/** The value if it is a list, else an empty one. */
export function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}
