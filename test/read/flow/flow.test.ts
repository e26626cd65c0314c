import { expect, test } from 'vitest';
import { compose } from '../../../src/read/flow/compose.js';
import { printed, squeeze } from '../../../src/read/flow/index.js';
import { squeezeWithOffsets } from '../../../src/read/flow/squeeze.js';
import type { Change, Piece } from '../../../src/read/flow/types.js';

const CASES: readonly (readonly [string, number, string])[] = [
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerRoman', 44, 'xliv'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 28, 'bb'],
  ['lowerAlphabetic', 28, 'ab'],
  ['upperLetter', 3, 'C'],
  ['ordinal', 11, '11th'],
  ['ordinal', 22, '22nd'],
  ['cardinalText', 42, 'Forty-two'],
  ['cardinalText', 110, 'One hundred ten'],
  ['ordinalText', 12, 'Twelfth'],
  ['ordinalText', 30, 'Thirtieth'],
  ['none', 5, ''],
  ['chineseCounting', 5, '5'],
  ['upperRoman', 99_999, '99999'],
];

test.each(CASES)('prints as %s the number %i: %s', (format, number, text) => {
  expect(printed(number, format)).toBe(text);
});

test.each(['', ' a  b ', 'a \n\n b\tc', '\u00a0x\u2003y\n', 'a\ufeffb', '\n \n'])('settles white space alike with and without offsets: %j', (raw) => {
  const { text, offsets } = squeezeWithOffsets(raw);
  expect(text).toBe(squeeze(raw));
  expect(offsets[raw.length]).toBe(text.length);
});

const by = (author: string, kind: Change['kind'] = 'insertion'): Change => ({ kind, leaves: kind === 'deletion', author });
const piece = (text: string, ...changes: readonly Change[]): Piece => ({ type: 'text', text, changes });
const said = (pieces: readonly Piece[]): string[] =>
  compose(pieces, { view: 'marked', comments: new Map() }).annotations.map(
    ({ kind, author, text, span }) => `${kind} ${author} ${text} ${span?.start}-${span?.end}`,
  );

test('joins what one author changed in pieces, and parts what two did', () => {
  expect(said([piece('a', by('Ada')), piece('b', by('Ada')), piece('c', by('Bo'))])).toEqual(['insertion Ada ab 0-2', 'insertion Bo c 2-3']);
});

test('counts spans in the text as settled', () => {
  expect(said([piece('  The   '), piece(' new ', by('Ada')), piece(' plan '), piece('gone', by('Ada', 'deletion'))])).toEqual([
    'insertion Ada new 4-7',
    'deletion Ada gone 12-12',
  ]);
});

test('says nothing of changes to white space alone', () => {
  expect(said([piece('a'), piece('  ', by('Ada')), piece('b')])).toEqual([]);
});

test('stays fast on a paragraph of many changes by turns', () => {
  const pieces = Array.from({ length: 40_000 }, (_, at) => piece('x ', by(`author ${at % 7}`)));
  const started = process.cpuUsage();
  expect(said(pieces)).toHaveLength(40_000);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
});
