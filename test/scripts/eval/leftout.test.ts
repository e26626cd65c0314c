import { expect, test } from 'vitest';
import { countsOf, lines } from '../../../scripts/eval/leftout.mjs';
import { read } from './read.js';

test('unseen publishers: the figures stand on what the strict variant reaches', () => {
  const row = (english: boolean, right: number) => ({ key: 'k', group: `${english}`, english, right, said: 4, found: right, truth: 4 });
  const told = [...lines('docs', 'resubstitution', [row(true, 4), row(false, 4)]), ...lines('docs', 'left out', [row(true, 3), row(false, 1)])].join('\n');
  expect(read('unseen publishers', told)).toMatchObject({ 'docs English macro F1': 75, 'docs other languages macro F1': 25 });
});

test('unseen publishers: counts of labelled blocks, document by document', () => {
  const told = 'harbour-report      blocks    10  tp    1 fp    2 fn    3  P  33.3\n';
  expect(countsOf(told)).toEqual({ 'harbour-report': { right: 1, said: 3, found: 1, truth: 4 } });
});
