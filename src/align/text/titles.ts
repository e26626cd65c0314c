import type { Recommendation } from '../../types.js';

/** A line of so many letters above the rest of a text, or before its first colon, is its title; a longer one is a sentence. */
const TITLE = /^(?:([^\n]{4,100})\n|([^:.\n]{8,90}):\s)/;

/** What stands above a recommendation or before its colon as its title; nothing where it has none. */
export function titleOf({ text }: Recommendation): string {
  const [, line, head] = TITLE.exec(text) ?? [];
  return line ?? head ?? '';
}
