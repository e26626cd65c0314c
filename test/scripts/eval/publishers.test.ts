import { expect, test } from 'vitest';
import { meanOverGroups, publisherOfCorpus, publishers } from '../../../scripts/eval/publishers.mjs';

test('a planted pair belongs to the publisher of its document, and an unknown key is an error', () => {
  const publisherOf = publishers({ detect: { 'harbour-page-1': 'Harbour', orchard: 'Orchard' }, pairs: { 'code-20-01': 'Coders' } });
  expect(['harbour-page-1', 'harbour-page-1-2.3', 'orchard-1.7', 'code-20-01'].map(publisherOf)).toEqual(['Harbour', 'Harbour', 'Orchard', 'Coders']);
  expect(() => publisherOf('meadow')).toThrow('does not have meadow');
});

test('both catalogues of one publisher, and both cuts of the same essays, are one group', () => {
  expect([publisherOfCorpus('nist80053-r4-r5.dev'), publisherOfCorpus('argrewrite-v2-para.dev')]).toEqual([
    publisherOfCorpus('nist800171-r1-r3.dev'),
    publisherOfCorpus('argrewrite-v2-sent.dev'),
  ]);
});

test('a mean over groups counts each group once', () => {
  const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  expect(meanOverGroups([1, 3, 10], (row: number) => row < 5, mean)).toBe(6);
});
