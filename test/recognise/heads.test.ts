import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';

const found = async (text: string) => (await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) })).recommendations.length;

/** Nouns that say what to do, which only a title above makes recommendations. */
const BOATS = '- Adopt the standards of the port.\n- Audit of the boats.\n';
const PIERS = '- Publish the count of crews.\n- Review of the piers.\n';

test.each([
  ['levels are all the same', `## Next steps\n\n## Boats\n\n${BOATS}\n## Piers\n\n${PIERS}`, 4],
  ['there are levels', `# The harbour\n\n## Recommendations\n\n## Boats\n\n${BOATS}\n### Old ones\n\nThe pier is old.\n\n## Piers\n\n${PIERS}`, 4],
  ['a title ends the list', `## Next steps\n\n## Boats\n\n${BOATS}\n## Background\n\n${PIERS}`, 2],
  ['a title that heads others ends it', `## Next steps\n\n## Boats\n\n${BOATS}\n## The voyage\n\n## Piers\n\n${PIERS}`, 2],
])('a title right above another one of its level heads those that follow: %s', async (_, text, count) => {
  expect(await found(text)).toBe(count);
});

test('one with a text of its own heads nothing but that', async () => {
  expect(await found(`## Next steps\n\nThey will be told in May.\n\n## Boats\n\n${BOATS}`)).toBe(0);
});

test('a title whose first word may be a noun names the list right below it', async () => {
  const text = '## Recommendations\n\n### Support for boats\n\n- Count the boats each May.\n- Repair the pier.\n';
  const { recommendations } = await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(recommendations.map(({ text: said }) => said)).toEqual(['Count the boats each May.', 'Repair the pier.']);
});

test('items of the lists that one title opens are parallel, not said twice', async () => {
  const text =
    '## Recommendations\n\n### Boats\n\n- Factor in the whole cost of boats when planning the budget of the port.\n\n### Piers\n\n- Factor in the whole cost of piers when planning the budget of the port.\n';
  expect(await found(text)).toBe(2);
});

test('a number that goes on ends the list', async () => {
  expect(await found(`## 5 Recommendations\n\n## 6 Boats\n\n- The board should count the boats.\n\n## 7 Costs\n\n${PIERS}`)).toBe(1);
});
