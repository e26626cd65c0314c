import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const report = (sentence: string) =>
  `# Lake Board\n\n## Recommendations\n\nRecommendation 1: ${sentence}\n\nRecommendation 2: The Port Authority must paint the pier every spring.\n`;
const compared = async (name: string, draft: string) => {
  const { findings, warnings } = await compare(input(name, draft), input('final.md', report('The Board should move its offices to the first floor.')));
  return [...warnings.map(({ code, texts }) => `${code}: ${texts?.join(' ')}`), ...findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`)];
};

test.each([
  ['text', 'draft.txt'],
  ['Markdown', 'draft.md'],
])('words that lack letters are told, and what differs there is to be checked: %s', async (_, name) =>
  expect(await compared(name, report('The Board should move its of\ufffdces to the \ufffdrst \ufffdoor.'))).toEqual([
    'lost-letters: of\ufffdces \ufffdrst \ufffdoor.',
    'reworded check',
    'kept clear',
  ]),
);

test.each([
  ['letters that lack', 'The Board should move its o\ufffdces to the first floor.', ['lost-letters: o\ufffdces']],
  ['all letters', 'The Board should move its offices to the first floor.', []],
])('in HTML: %s', async (_, sentence, expected) => {
  const html = `<h1>Lake Board</h1><h2>Recommendations</h2><p>Recommendation 1: ${sentence}</p><p>Recommendation 2: The Port Authority must paint the pier every spring.</p>`;
  expect((await compared('draft.html', html)).filter((told) => told.startsWith('lost-letters'))).toEqual(expected);
});
