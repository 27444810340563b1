/** Those who want to be told of something. */
export interface Listeners<T> {
  /** Returns the function that ends it. */
  add(listener: (told: T) => void): () => void;
  tell(told: T): void;
}

/** A list of listeners; each call of `add` is one entry, whoever is given. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ readonly listener: (told: T) => void }>();
  return {
    add(listener) {
      const entry = { listener };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    tell(told) {
      for (const { listener } of [...entries]) listener(told);
    },
  };
}
