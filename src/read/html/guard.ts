import { END_OPTIONAL, VOID } from './elements.js';

/** Published pages nest up to 60 deep; the tree builder's recursion gives out at some thousands. */
const DEEPEST = 250;

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})(?=[\s/>])[^<>]{0,20000}>/gi;

/**
 * The same page without the tags that nest deeper than any real page: their text stays, one level up. Linear.
 * Elements without an end tag of their own do not count.
 */
export function shallow(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag: string, closing: string, name: string) => {
    const element = name.toLowerCase();
    if (VOID.has(element) || END_OPTIONAL.has(element)) return tag;
    if (closing) {
      depth = Math.max(0, depth - 1);
      return depth >= DEEPEST ? ' ' : tag;
    }
    depth++;
    return depth > DEEPEST ? ' ' : tag;
  });
}
