import type { Warning } from '../types.js';

/** Other files that a source takes in: draftdiff opens none that it was not given. */
export function included(names: readonly string[], howTo: string): Warning[] {
  const texts = [...new Set(names)];
  if (texts.length === 0) return [];
  const these = texts.length === 1 ? `another file that was not read: ${texts[0]}` : `${texts.length} other files that were not read: ${texts.join(', ')}`;
  return [{ code: 'unread-part', message: `takes in ${these}; ${howTo}`, locators: [], texts }];
}
