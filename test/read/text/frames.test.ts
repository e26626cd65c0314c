import { expect, test } from 'vitest';
import { outlined } from '../../outline/outlines.js';

const lines = (text: string) => outlined(text, 'report.txt');

const AROUND = ['paragraph The quay was full in all of the years that we looked at.', 'paragraph The town has since seen two further summers of the kind.'];
const framed = (frame: string) =>
  `The quay was full in all of the years that we looked at.\n\n${frame}\n\nThe town has since seen two further summers of the kind.\n`;

test.each([
  ['with an edge above and below', '+--------------------+\n  Recommendation 2026-04\n\n  Build a second quay.\n+--------------------+'],
  ['with sides', '+------------------------+\n| Recommendation 2026-04 |\n|                        |\n| Build a second quay.   |\n+------------------------+'],
  [
    'drawn in lines',
    '┌────────────────────────┐\n│ Recommendation 2026-04 │\n│                        │\n│ Build a second quay.   │\n└────────────────────────┘',
  ],
])('a frame %s is no text', async (_, frame) => {
  const [first, label, statement, ...rest] = await lines(framed(frame));
  expect([first, ...rest]).toEqual(AROUND);
  expect(label).toMatch(/^(?:heading|paragraph) .*Recommendation 2026-04$/);
  expect(statement).toBe('paragraph Build a second quay.');
});

test('a row of a table keeps its columns', async () => {
  const text = '+------+-------+\n| Quay | Boats |\n+======+=======+\n| East | 12    |\n+------+-------+\n| West | 7     |\n+------+-------+\n';
  expect(await lines(text)).toEqual(['tableRow Quay | Boats', 'tableRow East | 12', 'tableRow West | 7']);
});
