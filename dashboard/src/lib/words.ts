/** The word for a key from elsewhere; a key that nobody knows stands for itself, "constructor" too. */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;
