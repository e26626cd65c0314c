import { unspaced, vocabularyIn } from '../spaced.js';

/** One line of a plain text file. */
export interface Line {
  /** without white space at its ends */
  readonly text: string;
  /** columns of white space before it, tabs to every eighth */
  readonly indent: number;
  /** from 1 */
  readonly number: number;
  /** from 1; a form feed begins the next */
  readonly page: number;
  readonly blank: boolean;
}

const TAB = 8;

function indentOf(raw: string): number {
  let column = 0;
  for (const sign of raw) {
    if (sign === '\t') column += TAB - (column % TAB);
    else if (sign === ' ' || sign === '\u00a0') column++;
    else break;
  }
  return column;
}

/** The lines of a text; a form feed counts as the end of a page, not as a line of its own. */
export function linesOf(text: string): Line[] {
  let page = 1;
  const vocabulary = vocabularyIn(() => text);
  return text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/).map((raw, index) => {
    const feeds = raw.split('\f').length - 1;
    page += feeds;
    const line = feeds > 0 ? raw.replaceAll('\f', '') : raw;
    const trimmed = unspaced(line.trim(), vocabulary);
    return { text: trimmed, indent: indentOf(line), number: index + 1, page, blank: trimmed === '' };
  });
}
