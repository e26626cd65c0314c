import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';

const found = async (text: string) => (await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) })).recommendations.map(({ label }) => label);

/** Each part of a list under a heading of its own. */
const parts = (items: readonly (readonly string[])[]) =>
  `# The harbour\n\n${items.map((list, at) => `## Part ${at}\n\n${list.map((item) => `- ${item}`).join('\n')}\n`).join('\n')}`;

const DUTIES = [
  ['A1. The board shall count the boats.', 'A2. The master shall mend the pier.'],
  ['B1. The board shall publish the count.', 'B2. The master shall close the gate.'],
  ['C1. The board shall ask the crews each year.'],
];

test('what numbers of two parts hold together is one list, however short its parts', async () => {
  const text = parts([...DUTIES, ['D1. Prices of the quay. This shall be set by May.']]);
  expect(await found(text)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'D1']);
});

test('codes in front and one number left out', async () => {
  const text = parts([
    ['SAFE-1. The board shall count the boats.', 'SAFE-2. The master shall mend the pier.'],
    ['SAFE-4. The board shall publish the count.', 'SAFE-5. The master shall close the gate.'],
    ['SAFE-6. Prices of the quay. This shall be set by May.'],
  ]);
  expect(await found(text)).toContain('SAFE-6');
});

test('an item whose number does not go on is none of them', async () => {
  const text = parts([...DUTIES, ['F7. Prices of the quay. This shall be set by May.']]);
  expect(await found(text)).not.toContain('F7');
});

test('a list that mostly tells lifts nothing', async () => {
  const text = parts([['A1. Boats are red.', 'A2. Piers are long.'], ['B1. Gates are green.', 'B2. Crews are small.'], ['C1. Quays are old.']]);
  expect(await found(text)).toEqual([]);
});
