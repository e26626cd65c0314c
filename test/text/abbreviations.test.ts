import { expect, test } from 'vitest';
import { abbreviationsOf, words, writtenOut } from '../../src/text/index.js';

const defined = (...texts: string[]) => [...abbreviationsOf(texts)].map(([short, long]) => `${short} = ${long.map(({ text }) => text).join(' ')}`);

test.each([
  ['a short form behind its long form', 'The Chief Social Scientist (CSS) leads it.', ['CSS = Chief Social Scientist']],
  ['a long form behind its short form', 'The NSB (National Statistics Board) audits figures.', ['NSB = National Statistics Board']],
  [
    'small words between the capitals',
    'Ask the Department for Education (DfE) and the Board of Care (BoC).',
    ['DfE = Department for Education', 'BoC = Board of Care'],
  ],
  ['letters from within a word', 'Each database management system (DBMS) is patched.', ['DBMS = database management system']],
  ['the short form with a word of comment', 'The Care Quality Office (CQO, set up in 2019) reports.', ['CQO = Care Quality Office']],
  ['no definition: other letters', 'The Chief Social Scientist (NSB) leads it.', []],
  ['no definition: a number or a remark in brackets', 'The board (see chapter 2) met twice (2024) in Leeds (UK).', []],
  ['no definition: the letters end before the words do', 'Care Quality Office staff (CQO) report.', []],
])('%s', (_, text, expected) => expect(defined(text)).toEqual(expected));

test('what is defined in two ways is left out', () => expect(defined('The Care Agency (CA) met.', 'The Coast Authority (CA) met.')).toEqual([]));

test('a text is read with its short forms written out, and not twice beside the definition', () => {
  const known = abbreviationsOf(['The Chief Social Scientist (CSS) leads it.']);
  const read = (text: string) => writtenOut(words(text), known).map(({ norm }) => norm);
  expect(read('Ask the CSS.')).toEqual(['ask', 'the', 'chief', 'social', 'scientist']);
  expect(read('The Chief Social Scientist (CSS) leads.')).toEqual(['the', 'chief', 'social', 'scientist', 'leads']);
  expect(read('The css file.')).toEqual(['the', 'css', 'file']);
});

test('brackets without end cost no more than their length', () => {
  const text = `${'('.repeat(20_000)}${'A B '.repeat(5_000)}`;
  expect(defined(text)).toEqual([]);
});
