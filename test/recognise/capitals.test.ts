import { expect, test } from 'vitest';
import { marked, report } from './marked.js';

/** A document in which only capitals bind, and a paragraph of it. */
const among = (text: string) => {
  const rules = ['Ports', 'Pilots', 'Crews', 'Masters', 'Harbours', 'Clerks'].map((who) => `${who} MUST keep a log of every berth.`);
  return report([...rules, text].join('\n\n'), { language: 'en' }).recommendations.some((one) => one.text === text);
};

test.each([
  ['A berth for pilots is REQUIRED at every pier.', true],
  ['A berth for pilots is required at every pier.', false],
  ['Harbours are strongly encouraged to light their piers.', true],
  ['Harbours should light their piers.', false],
  ['Harbours SHOULD light their piers.', true],
])('where capitals bind: %s → %s', (text, expected) => expect(among(text)).toBe(expected));

test.each([
  ['Pilots are warmly encouraged to keep a log.', 1],
  ['Masters are strongly advised to keep a log.', 1],
  ['It is strongly recommended that masters keep a log.', 1],
  ['Masters are weekly in the log.', 0],
])('an adverb inside a duty: %s → %i', (text, expected) => expect(report(text, { language: 'en' }).recommendations).toHaveLength(expected));

/** Duties of a document in which only capitals bind, under titles. */
const titled = (titles: readonly string[], duties: readonly string[]) =>
  marked(`# Best Practices\n${titles.map((title, n) => `## ${title}\n${duties.slice(3 * n, 3 * n + 3).join('\n')}`).join('\n')}`);
const KILNS = [
  '⟦Users MUST read the chart.⟧ It hangs by the door.',
  '⟦Users MUST NOT leave the room.⟧ Most accidents happened then.',
  '⟦Users MUST note each firing.⟧ The log hangs there, too.',
  '⟦Glazes MUST be tested.⟧ A tile is cheap.',
  '⟦Jars MUST be closed.⟧ A glaze dries soon.',
  '⟦Shelves SHOULD be brushed.⟧ Dust spoils a glaze.',
];

test.each([
  ['topics', ['Loading and Firing', 'Glazes']],
  ['topics with numbers', ['2.1. Loading', '2.2. Care of the Shelves']],
  ['topics that begin with a gerund', ['Reading the Chart', 'Testing and Brushing']],
])('where capitals bind, titles without any are %s', (_, titles) => {
  expect(
    titled(
      titles,
      KILNS.map((text) => text.replace(/[⟦⟧]/g, '')),
    ),
  ).toBe(`# Best Practices\n${titles.map((title, n) => `## ${title}\n${KILNS.slice(3 * n, 3 * n + 3).join('\n')}`).join('\n')}`);
});
