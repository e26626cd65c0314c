import { expect, test } from 'vitest';
import { labelsFound, truths } from '../../../scripts/eval/labelled.mjs';

const blocks = (texts: string[]) => texts.map((text) => ({ text, role: 'none', locator: { block: 0 } }));

test('a block that holds a recommendation, or is a part of one, is one; what is ambiguous or hardly a word is open', () =>
  expect(
    truths(blocks(['Boats of the harbour are old.', 'The board should count all boats.', 'count all boats', 'Perhaps oars should be counted, too.', 'Pier']), {
      recommended: ['The board should count all boats.'],
      open: ['Perhaps oars should be counted, too.'],
      within: () => true,
    }),
  ).toEqual([false, true, undefined, undefined, undefined]));

test('of a document that is labelled in part only what stands between two recommendations counts', () =>
  expect(
    truths(
      blocks(['Boats must be painted red.', 'Count all boats every year.', 'Boats are many and old.', 'Close the gate at noon.', 'Sell the oars at once.']),
      {
        recommended: ['Count all boats every year.', 'Close the gate at noon.'],
        open: [],
        within: 'labelled',
      },
    ),
  ).toEqual([undefined, true, false, true, undefined]));

test('labelled blocks are found by their words, each once; with a note they are open', () =>
  expect(
    labelsFound(
      [
        { text: '1. Count the boats.', label: 'recommendation' },
        { text: 'Boats are old.', label: 'none' },
        { text: 'The board should:', label: 'recommendation', note: 'lead-in' },
      ],
      [{ text: 'Count the boats.', label: '1.' }, { text: 'Boats are old.' }, { text: 'The board should:' }, { text: 'Boats are old.' }],
    ),
  ).toEqual([true, false, undefined, undefined]));
