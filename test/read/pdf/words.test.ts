import { describe, expect, it } from 'vitest';
import { IDENTITY } from '../../../src/read/pdf/matrix.js';
import { type Font, startState } from '../../../src/read/pdf/state.js';
import { chunksOf, type Glyph } from '../../../src/read/pdf/words.js';

const font: Font = {
  id: 'f1',
  name: 'Serif',
  bold: false,
  italic: false,
  vertical: false,
  drawn: false,
  symbolic: false,
  fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
};
const glyphs = (text: string): Glyph[] => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
const chunks = (list: readonly (Glyph | number)[], by: Font = font): string[] =>
  chunksOf(list, { ...startState(IDENTITY), size: 10 }, by).chunks.map((chunk) => chunk.text + (chunk.trail ? '_' : ''));

describe('chunksOf', () => {
  it('keeps words a space apart together', () => expect(chunks(glyphs('open wards'))).toEqual(['open wards']));
  it('notes a space at the end', () => expect(chunks(glyphs('open '))).toEqual(['open_']));
  it('reads a shift as wide as a space as one', () => expect(chunks([...glyphs('open'), -300, ...glyphs('wards')])).toEqual(['open wards']));
  it('reads a small shift as kerning', () => expect(chunks([...glyphs('op'), -80, ...glyphs('en')])).toEqual(['open']));
  it('parts words at a tab', () => expect(chunks([...glyphs('1.'), -2500, ...glyphs('Open')])).toEqual(['1.', 'Open']));
  it('reads the signs of a symbol font by its codes, and leaves those of others', () => {
    const codes = '\uf0b3\uf061\uf0b7';
    expect([chunks(glyphs(codes), { ...font, symbolic: true }), chunks(glyphs(codes))]).toEqual([['≥α•'], [codes]]);
  });
  it('reads a letter-spaced title as one word', () => expect(chunks([...'WARDS'].flatMap((letter) => [...glyphs(letter), -300]))).toEqual(['WARDS']));
});
