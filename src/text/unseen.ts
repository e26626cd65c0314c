/** A range of code points, both ends included. */
export type Range = readonly [first: number, last: number];

/**
 * Characters that have no ink or steer what stands around them, as first and last code point. Default_Ignorable_Code_Point of
 * Unicode 16 plus Cc plus U+FFF9–FFFB, written out because property escapes differ between Node versions. Left out: newline, tab,
 * and the two variation selectors that only choose between text and emoji form.
 */
export const UNSEEN_RANGES: readonly Range[] = [
  [0x00, 0x08], // controls
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f], // zero width, marks of direction
  [0x2028, 0x202e], // line and paragraph separators, bidirectional embeddings
  [0x2060, 0x206f], // word joiner, bidirectional isolates
  [0x3164, 0x3164],
  [0xfe00, 0xfe0d], // variation selectors
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff], // tags, more variation selectors
];

/** A pattern for any character of the ranges. */
export function characters(ranges: readonly Range[]): RegExp {
  return new RegExp(`[${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`, 'gu');
}
