import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';

async function found(titles: readonly string[], language = 'en') {
  const text = `# Plan\n\n${titles.map((title, at) => `## ${title}\n\nThe islands have had ${at + 3} ferries since the old pier was built.`).join('\n\n')}\n`;
  const document = await read({ name: 'plan.md', bytes: new TextEncoder().encode(text) }, {});
  return recognise(outline(document), { language }).recommendations.map(({ label, text: words }) => `${label}: ${words}`);
}

test.each([
  ['titles that say what to do', 'en', ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket for all lines', 'Action 3: Improve the piers']],
  [
    'one of them with a noun',
    'en',
    ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket', 'Action 3: Ferry census', 'Action 4: Publish the timetable'],
  ],
  ['in German, the verb last', 'de', ['Maßnahme 1: Fährbeirat einrichten', 'Maßnahme 2: Einheitliche Fahrkarte erproben', 'Maßnahme 3: Anleger ausbauen']],
  ['in French', 'fr', ['Action 1 : Créer un conseil des bacs', 'Action 2 : Publier les horaires', 'Action 3 : Renforcer les quais']],
])('a labelled series is a series of recommendations under any title: %s', async (_, language, titles) => {
  expect(await found(titles, language)).toHaveLength(titles.length);
});

test.each([
  ['titles that name things', ['Action 1: The ferry board', 'Action 2: A ticket for all lines', 'Action 3: The state of the piers']],
  ['two titles only', ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket for all lines']],
  ['chapters', ['Chapter 1: Create a ferry board', 'Chapter 2: Pilot a ticket for all lines', 'Chapter 3: Improve the piers']],
])('%s make none', async (_, titles) => {
  expect(await found(titles)).toEqual([]);
});

test('items whose numbers go on from list to list are recommendations of their own', async () => {
  const list = (from: number, acts: readonly string[]) => acts.map((act, n) => `${from + n}. ${act} the harbour records each year.`).join('\n');
  const text = `# Practices\n\nBoards need to know. Agencies shall:\n\n${list(1, ['Publish', 'Review', 'Keep'])}\n\n## More\n\nBoards need to plan. Agencies shall:\n\n${list(4, ['Update', 'Protect'])}\n`;
  const { recommendations } = await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(recommendations.flatMap(({ label }) => label ?? [])).toEqual(['1.', '2.', '3.', '4.', '5.']);
});
