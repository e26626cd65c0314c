import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkWords } from '../../../src/align/words/word-links.js';
import { lettersOf } from './letters-of.js';

const links = (draft: string, final: string): string => [...linkWords(lettersOf(draft), lettersOf(final)).toFinal].join(' ');
const range = (from: number, length: number, word = 'w'): string => Array.from({ length }, (_, at) => `${word}${from + at}`).join(' ');

test.each([
  ['the same', 'a b c', 'a b c', '0 1 2'],
  ['nothing', '', 'a', ''],
  ['a word inserted', 'a b c', 'a x b c', '0 2 3'],
  ['a word dropped', 'a b c', 'a c', '0 -1 1'],
  ['a word in two', 'a bc d', 'a b c d', '0 1 3'],
  ['changes far apart', 'x a b c y', 'p a b c q', '-1 1 2 3 -1'],
])('%s', (_, draft, final, expected) => expect(links(draft, final)).toBe(expected));

test('what moved is linked where it stands', () => {
  const [one, two] = [range(0, 20), range(100, 9)];
  expect(links(`${one} ${two}`, `${two} ${one}`)).toBe(
    [...Array.from({ length: 20 }, (_, at) => at + 9), ...Array.from({ length: 9 }, (_, at) => at)].join(' '),
  );
});

test('a copy finds the copy of its own place, though another one is gone', () => {
  const copy = range(0, 20);
  const draft = `${copy} a b c ${copy} d e f ${copy}`;
  const final = `x x a b c ${copy} d e f ${copy}`;
  expect(links(draft, final).split(' ').slice(23, 43)).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 5)));
});

const text = fc.array(fc.constantFrom(...'a b c d e f g'.split(' ')), { maxLength: 40 }).map((words) => words.join(' '));

test('links are equal words, and the sides are alike', () => {
  fc.assert(
    fc.property(text, text, (draft, final) => {
      const { toFinal, toDraft } = linkWords(lettersOf(draft), lettersOf(final));
      expect([...toFinal].every((other, at) => other === -1 || draft.split(' ')[at] === final.split(' ')[other])).toBe(true);
      expect(linkWords(lettersOf(final), lettersOf(draft))).toEqual({ toFinal: toDraft, toDraft: toFinal });
    }),
  );
});

const many = 100_000;
test.each([
  ['all the same word', () => 'a', () => 'a'],
  ['few words', (at: number) => `w${(at * 7919) % 23}`, (at: number) => `w${(at * 104_729) % 23}`],
  ['every other word changed', (at: number) => (at % 2 ? `w${at}` : 'a'), (at: number) => (at % 2 ? `v${at}` : 'a')],
])('a hundred thousand words in seconds: %s', (_, one, two) => {
  const row = (word: (at: number) => string) => lettersOf(Array.from({ length: many }, (__, at) => word(at)).join(' '));
  const [draft, final] = [row(one), row(two)];
  const from = process.cpuUsage().user;
  linkWords(draft, final);
  expect((process.cpuUsage().user - from) / 1e6).toBeLessThan(3);
});
