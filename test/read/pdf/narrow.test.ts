import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/read/pdf/hyphens.js';
import { isCutThere } from '../../../src/read/pdf/narrow.js';
import { line } from './runs.js';

const vocabulary = vocabularyOf(['The inspection of a health service plan of care began here']);
const isCut = (texts: readonly string[]): boolean => {
  const lines = texts.map((text, i) => line(text, 0, 100 - 12 * i));
  return isCutThere(texts[0] ?? '', lines, 1, vocabulary);
};

describe('isCutThere', () => {
  it('knows a word of the document cut in two', () => expect(isCut(['after the long inspec', 'tion began'])).toBe(true));
  it('knows a word of the document cut in three', () => expect(isCut(['after the long ins', 'pec', 'tion began'])).toBe(true));
  it('leaves two words of the document alone', () => expect(isCut(['health', 'service'])).toBe(false));
  it('takes unknown pieces in a column of a few letters for one word', () => expect(isCut(['rehabi', 'litation'])).toBe(true));
  it('but not where the piece below is a word', () => expect(isCut(['Duty', 'of care'])).toBe(false));
  it('nor in a wide one', () => expect(isCut(['the board spoke of rehabi', 'litation'])).toBe(false));
});
