import { describe, expect, it } from 'vitest';
import { withFigures } from '../../../src/read/pdf/figures.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

/** The widths of old-style figures, in hundredths of an em. */
const FIGURES = [57, 35, 49, 49, 54, 48, 52, 44, 51, 52];
/** A run whose letters have widths of their own: W is wide, and a letter of ten in a row from `zero` is a figure. */
function drawn(text: string, zero: number, font = 'f1'): Run {
  let end = 0;
  const stops = Array.from(text, (letter) => {
    end += (FIGURES[letter.charCodeAt(0) - zero] ?? (/[WY]/.test(letter.normalize('NFD')) ? 90 : 40)) / 10;
    return end;
  });
  return run(text, 0, 100, { font, stops, width: end });
}
const figures = (zero: number, digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const read = (...runs: readonly Run[]): string[] => withFigures([{ runs }]).flatMap((page) => page.runs.map(({ text }) => text));

describe('withFigures', () => {
  const letters = 'Why You zip up a suit in Warsaw';
  it.each([
    ['ten letters from ų', 0x173],
    ['ten letters from Ų', 0x172],
    ['ten letters from Ŭ', 0x16c],
  ])('reads figures for %s, which are not as wide as such letters are', (_, zero) => {
    expect(read(drawn(letters, zero), drawn(figures(zero, 'v1.0 on 12 August 2020, p. 3456789'), zero))).toEqual([
      letters,
      'v1.0 on 12 August 2020, p. 3456789',
    ]);
  });
  it('leaves letters that are as wide as they should be', () => {
    const polish = 'Ųųŵ Ŵŵ Ŷŷ Ÿ Źź Żż';
    expect(read(drawn(letters, 0x10000), drawn(polish, 0x10000))).toEqual([letters, polish]);
  });
  it('leaves a font that has figures', () => {
    const odd = figures(0x173, '0123456789');
    expect(read(drawn(`${letters} 7`, 0x173), drawn(odd, 0x173))).toEqual([`${letters} 7`, odd]);
  });
  it('leaves another font of the document', () => {
    const name = 'Ŵŵ';
    expect(read(drawn(letters, 0x173), drawn(figures(0x173, '0123456789'), 0x173), drawn(name, 0x10000, 'f2'))).toEqual([letters, '0123456789', name]);
  });
});
