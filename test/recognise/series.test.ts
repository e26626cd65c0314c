import { expect, test } from 'vitest';
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
