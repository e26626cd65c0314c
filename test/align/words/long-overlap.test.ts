import { expect, test } from 'vitest';
import { containment } from '../../../src/align/words/index.js';

const sentences = Array.from({ length: 200 }, (_, at) => `The board should mend quay ${at} of harbour ${at * 7} before winter ${at * 3}.`);
const long = sentences.join(' ');

test.each([
  ['a sentence of it', sentences[120] ?? '', 1],
  ['its first and last words', 'The board winter 597', 1],
  ['a sentence with one word changed', 'The board should paint quay 120 of harbour 840 before winter 360.', 11 / 12],
  ['words of it in another order', 'Winter 597 board The', 3 / 4],
  ['nothing of it', 'Gulls sleep ashore tonight', 0],
])('what a long text holds of another is told as of a short one: %s', (_title, text, share) => {
  expect(containment(text, long)).toBeCloseTo(share, 5);
  expect(containment(text, long)).toBe(containment(text, `${long} `));
});
