import { expect, test } from 'vitest';
import { compare } from '../../../src/compare.js';

const LIST = '## Recommendations\n\n1. The board should publish the count of boats.\n2. The master should mend the pier.\n';
const NARRATIVE = 'The crews told us at length how the winter had been, and what it had cost them.\n\n';
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
/** What may have been one, of each side. */
const perhaps = async (draft: string, final: string) => {
  const { possible } = await compare(
    input('draft.md', `# The harbour\n\n${NARRATIVE}${draft}\n\n${LIST}`),
    input('final.md', `# The harbour\n\n${NARRATIVE}${final}\n\n${LIST}`),
  );
  return possible.map(({ side, text }) => `${side}: ${text}`);
};

const GATE = 'It is necessary to close the gate of the lock at night.';

test.each([
  ['gone', GATE, 'Nobody knows who built the lock.', [`draft: ${GATE}`]],
  ['new', 'Nobody knows who built the lock.', GATE, [`final: ${GATE}`]],
  ['on both sides', GATE, GATE, []],
  ['moved into other text', GATE, `Nobody knows who built the lock. ${GATE} So the crews say.`, []],
  ['with other marks', GATE, GATE.replace('.', ' –'), []],
])('a passage that may be a recommendation is told where one side alone has it: %s', async (_, draft, final, told) => {
  expect(await perhaps(draft, final)).toEqual(told);
});

test('the list is short, however many there are', async () => {
  const things = ['gate', 'lock', 'crane', 'quay', 'sluice', 'slip', 'lamp', 'buoy'];
  const many = things.map((thing) => `${GATE.replace('gate of the lock', thing)}\n\nThe ${thing} was built by the town, as the old men tell.`).join('\n\n');
  expect(await perhaps(many, 'Nobody knows who built the lock.')).toHaveLength(5);
});
