import { expect, test } from 'vitest';
import { compare } from '../src/index.js';

const ADVICE = [
  'Walkers should keep to the path along the cliff.',
  'Travellers should book the ferry a week ahead.',
  'Guests should ask for the key at the inn.',
];
const TOLD = Array.from({ length: 9 }, (_, at) => `Pier ${at + 1} lies on the north coast of the island and was built by hand.`);
const page = (name: string, extra: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(
    `# The harbours: a report\n\n${TOLD.flatMap((told, at) => [told, ...[...ADVICE, ...extra].slice(at, at + 1)]).join('\n\n')}\n`,
  ),
});

test('a side whose recommendations only the other tells is not said to have none', async () => {
  const { final, warnings } = await compare(page('draft.md', ['Swimmers should avoid the inner basin at low water.']), page('final.md', []));
  expect(final.recommendations).toBe(3);
  expect(warnings.map(({ code }) => code)).toEqual(['recognised-on-one-side']);
});
