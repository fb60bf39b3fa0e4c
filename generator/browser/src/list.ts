/** Reads and makes responses that are lists. */

/** The value if it is a list, else an empty one: it may come from an old or damaged record. */
export function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** The response, or null where all of its places are empty: null, a text without letters, or an empty list. */
export function unlessEmpty<Response extends readonly unknown[]>(given: Response): Response | null {
  return given.join("") ? given : null;
}
