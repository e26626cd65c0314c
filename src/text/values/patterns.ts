/** A pattern for any of some words, the longest first. */
export function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
