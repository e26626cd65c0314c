import { expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';

const report = async (text: string) => recognise(outline(await read({ name: 'r.md', bytes: new TextEncoder().encode(text) }, {})), {});
const roles = async (text: string) => (await report(text)).blocks.filter(({ type }) => type === 'paragraph').map(({ role }) => role);

const REPLY = '# Ferry review\n\n## Comments of the ministry and our evaluation\n\nThe ministry will take up the census that we asked';

test.each([
  ['a marking', 'RESTRICTED', 'for and count the piers in spring.'],
  ['a running head', 'Ferry review of the northern islands', 'for, and it will count the piers.'],
  ['a letter head', 'Office of the Harbour Master', 'of it in the second week of May.'],
])('%s in the middle of a sentence ends no section', async (_, head, rest) => {
  const text = `${REPLY}\n\n## ${head}\n\n${rest}\n\nRecommendation: To save fuel, we recommend that the ministry count the piers.`;
  expect((await roles(text)).at(-1)).toBe('reference');
});

test('a title between two sentences does', async () => {
  const text = `${REPLY} for.\n\n## What remains\n\nThe piers are many.\n\nRecommendation: To save fuel, we recommend that the ministry count the piers.`;
  expect((await roles(text)).at(-1)).toBe('recommendation');
});

const CALLS = '# Ferry review\n\n## Recommendations\n\n';
const found = async (sentence: string) =>
  (await report(`${CALLS}The ministry should count the piers. ${sentence}`)).recommendations.map(({ text }) => text).join(' ');

test.each([
  ['In the event that a mayor believes that the town cannot meet the target, the mayor should consult the board.', true],
  ['If the operator thinks the quay unsafe, the ministry should close it.', true],
  ['As the pilots believe that fog is common there, the ministry should close the quay in winter.', true],
  ['Residents believe that the ministry should close the quay.', false],
  ['When we visited, the pilots said that fog was common, and that the ministry should close the quay.', false],
])('a report in a clause that hangs on another governs that clause alone: %s', async (sentence, is) => {
  expect((await found(sentence)).includes(sentence.slice(-20))).toBe(is);
});

test.each([
  ['There must be a single owner of the timetable who answers to the board for it.', true],
  ['There must be two keys to the pump house.', true],
  ['There must be a harbour master on every island.', true],
  ['It must be the oldest lighthouse of the coast.', false],
])('what there must be is asked for, how something must be is told: %s', async (sentence, is) => {
  expect((await report(`# Review\n\n${sentence}\n`)).recommendations.length > 0).toBe(is);
});
