import { expect, test } from 'vitest';
import { libraryOf, nearest, nearestAnd, termsOf } from '../../../src/align/text/index.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

const ASKED = 'Mend the northern pier before winter';
const FINAL = ['Winter fell.', 'The northern pier fell before winter.', 'Paint boats.', 'Mend the northern pier.', 'A pier.', 'The pier stood before winter.'];

function found(limit: number, wanted: readonly number[] = []): string {
  const library = libraryOf(report(`! ${ASKED}`), report(FINAL.join('\n')), new Interner());
  const isWanted = ({ block }: { readonly block: number }) => wanted.includes(block);
  return nearestAnd(termsOf(ASKED, library.interner), library.final, library, { limit, isWanted })
    .map(({ at }) => library.final.sentences[at]?.block)
    .join(' ');
}

test.each([
  ['as many as are asked for, the best first', 2, [], '3 1'],
  ['no more than there are', 9, [], '3 1 5 0 4'],
  ['what is wanted comes behind them', 1, [0, 1], '3 1 0'],
  ['what is wanted and best stands once', 2, [3], '3 1'],
  ['what has nothing of it is not wanted', 1, [2], '3'],
])('%s', (_, limit, wanted, expected) => expect(found(limit, wanted)).toBe(expected));

test('one search leaves nothing to the next', () => {
  const library = libraryOf(report(`! ${ASKED}`), report(FINAL.join('\n')), new Interner());
  const ask = () => nearest(termsOf(ASKED, library.interner), library.final, library, 3);
  expect(ask()).toEqual(ask());
});
