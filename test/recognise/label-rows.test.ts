import { expect, test } from 'vitest';
import { outline } from '../../src/index.js';

const found = async (markdown: string) => {
  const { recommendations } = await outline({ name: 'guide.md', bytes: new TextEncoder().encode(markdown) });
  return recommendations.map(({ label, text }) => `${label}: ${text}`);
};

const box = (head: string, row: string) => `| ${head} |\n|---|---|---|\n| ${row} |\n\n`;

test.each([
  [
    'German',
    '# Leitlinie zu den Booten\n\nDie Boote liegen im Hafen, und die Leute wissen nicht, wann sie fahren.\n\n',
    box('2.1 | Empfehlung (neu 2031) | Grad A', 'Stufe 1 | Boote sollen jedes Jahr gezählt werden. | Konsens (92 %)'),
    box('2.2 | Statement | ', 'Stufe 2 | Alte Boote sinken öfter als neue Boote. | Konsens (98 %)'),
    ['2.1: Boote sollen jedes Jahr gezählt werden.'],
  ],
  [
    'English',
    '# Guide to the boats\n\nThe boats lie in the harbour, and nobody knows when they sail.\n\n',
    box('4 | Recommendation (2031) | Strong', 'Low | Count all boats each year. | Agreed (92 %)'),
    box('5 | Evidence | ', 'Low | Old boats sink more often than new ones. | Agreed'),
    ['4: Count all boats each year.'],
  ],
  [
    'Dutch',
    '# Richtlijn voor de boten\n\nDe boten liggen in de haven, en niemand weet wanneer ze varen.\n\n',
    box('3.1 | Aanbeveling | Sterk', 'Laag | Boten moeten elk jaar worden geteld. | Eens'),
    box('3.2 | Toelichting | ', 'Laag | Oude boten zinken vaker dan nieuwe boten. | Eens'),
    ['3.1: Boten moeten elk jaar worden geteld.'],
  ],
])('a row that only numbers and names what the row below states: %s', async (_, text, one, other, expected) =>
  expect(await found(text + one + other)).toEqual(expected),
);

test('a row that states something itself is its own', async () => {
  const rows = '| No. | What | Who |\n|---|---|---|\n| 1 | Recommendation letters were sent | Board |\n| 2 | The pier was closed | Town |\n';
  expect(await found(`# Log of the harbour\n\nThe harbour keeps a log of all that has happened there.\n\n${rows}`)).toEqual([]);
});
