/** Entries of a registry by their `order`, those of equal order by their ids; a new list. */
export function inOrder<T extends { readonly id: string; readonly order: number }>(
  entries: readonly T[]
): readonly T[] {
  return [...entries].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
