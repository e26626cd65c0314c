import { expect, test } from 'vitest';
import { stalePairs } from '../src/stale-pairs.js';
import { textHash } from '../src/text/index.js';
import type { Alignment } from '../src/types.js';

const alignment = { matches: [{ draft: [{ text: 'Mend quays.' }], final: [{ text: 'Mend piers.' }] }] } as unknown as Alignment;
const [quays, piers, boats] = ['Mend quays.', 'Mend piers.', 'Buy boats.'].map(textHash) as [string, string, string];

test.each([
  ['both texts are here', { draft: quays, final: piers }, 0],
  ['no partner, and the text is here', { draft: quays, final: null }, 0],
  ['the text of the draft changed', { draft: boats, final: piers }, 1],
  ['the text of the final changed', { draft: quays, final: boats }, 1],
  ['no partner, and the text changed', { draft: boats, final: null }, 1],
])('%s', (_title, pair, warnings) => {
  expect(stalePairs(alignment, { pairs: [pair] }).length).toBe(warnings);
});

test('without rulings there is nothing to warn of', () => expect(stalePairs(alignment, undefined)).toEqual([]));
