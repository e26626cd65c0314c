import { expect, test } from 'vitest';
import { blocksOf } from './outlines.js';

const TEXT = 'The harbours of the north coast are valued, busy and short of money, and nobody knows in what condition their quays are today.';

/** The titles of a plain text, each with its level. */
async function levelsOf(...parts: string[]): Promise<string[]> {
  const blocks = await blocksOf(`${parts.join('\n\n')}\n`, 'report.txt');
  return blocks.filter(({ type }) => type === 'heading').map(({ level, text }) => `${level} ${text}`);
}

test.each([
  ['a summary', [TEXT, 'Summary', TEXT, '1. Findings', TEXT, '2. Advice', TEXT], ['1 Summary', '1 Findings', '1 Advice']],
  ['two prefaces', [TEXT, 'Foreword', TEXT, 'Who we asked', TEXT, '1. Findings', TEXT], ['1 Foreword', '1 Who we asked', '1 Findings']],
  ['a preface and chapters by name', [TEXT, 'Foreword', TEXT, 'Chapter 1', TEXT, 'Chapter 2', TEXT], ['1 Foreword', '1 Chapter 1', '1 Chapter 2']],
])('%s before the first numbered title stands beside it', async (_title, parts, levels) => {
  expect(await levelsOf(...parts)).toEqual(levels);
});

test('a title that opens the document stands over its chapters, a summary between them beside these', async () => {
  expect(await levelsOf('Safe harbours', TEXT, 'Summary', TEXT, '1. Findings', TEXT)).toEqual(['1 Safe harbours', '2 Summary', '2 Findings']);
});

test('a title without number below a numbered one stands under it', async () => {
  expect(await levelsOf(TEXT, 'Summary', TEXT, '1. Findings', TEXT, 'Quays', TEXT)).toEqual(['1 Summary', '1 Findings', '2 Quays']);
});
