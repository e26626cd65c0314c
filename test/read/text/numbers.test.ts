import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/read/text/lines.js';
import { withoutLineNumbers } from '../../../src/read/text/numbers.js';

const PROSE = [
  'The board considered the waiting times of all twelve clinics',
  'and found that the three largest of them had no plan for the',
  'winter. It had also heard that staff were rarely told of new',
  'shifts. Most of the nurses learned of them on the day before',
  '',
  '1. The chair should look into the matter at the next meeting',
  'which is to be held in the town hall before the end of 2026.',
  '   Several members thought that this was too late by a month',
];
const TEXT = PROSE.join('\n');
const read = (text: string): string =>
  withoutLineNumbers(linesOf(text))
    .map(({ text: words, indent }) => ' '.repeat(indent) + words)
    .join('\n');
const numbered = (put: (line: string, at: number) => string): string => PROSE.map(put).join('\n');

describe('line numbers of a plain text', () => {
  test.each([
    ['of each line', numbered((line, i) => `${String(i + 1).padStart(4)}  ${line}`.trimEnd())],
    ['with tabs', numbered((line, i) => `${i + 1}\t${line}`)],
    ['with colons', numbered((line, i) => `${String(i + 1).padStart(3)}: ${line}`.trimEnd())],
    ['of filled lines', numbered((line, i) => (line === '' ? '' : `${String(i < 4 ? i + 1 : i).padStart(4)}  ${line}`))],
    ['on the right', numbered((line, i) => `${line.padEnd(70)}${String(i + 1).padStart(3)}`)],
  ])('%s are taken out', (_, text) => expect(read(text).replace('   Several', 'Several')).toBe(TEXT.replace('   Several', 'Several')));

  test('of each line leave how far a line is set in', () => {
    expect(read(numbered((line, i) => `${String(i + 1).padStart(4)}  ${line}`.trimEnd()))).toBe(TEXT);
  });

  test.each([5, 10])('of every line in %i are taken out', (step) => {
    const long = Array.from({ length: 40 }, (_, i) => PROSE[i % 4] ?? '');
    const text = long.map((line, i) => ((i + 1) % step === 0 ? `${String(i + 1).padStart(3)}  ${line}` : `     ${line}`)).join('\n');
    expect(read(text)).toBe(long.join('\n'));
  });

  test('that begin anew on each page are taken out', () => {
    const page = PROSE.map((line, i) => `${String(i + 1).padStart(3)}  ${line}`.trimEnd()).join('\n');
    expect(read(`${page}\n\f${page}`)).not.toMatch(/^\s*\d\s/m);
  });
});

describe('numbers that stay', () => {
  test.each([
    ['of a list', `${TEXT}\n\n${['apples', 'pears', 'plums', 'nuts', 'figs'].map((fruit, i) => `${i + 1} ${fruit}`).join('\n')}`],
    ['of a list by itself', ['Open a ward', 'Hire a nurse', 'Tell the staff', 'Mend the roof'].map((item, i) => `${i + 1} ${item}`).join('\n')],
    ['of years', ['2019 a ward', '2020 a nurse', '2021 a roof'].join('\n')],
    ['of amounts', `${TEXT}\n\n${[12, 30, 7, 9].map((amount) => `Beds bought in the year  ${amount}`).join('\n')}`],
    ['at the start of a paragraph', `${PROSE.slice(0, 4).join('\n')}\n\n2024 was a dry year and the wards were nearly empty for it.`],
  ])('%s', (_, text) => expect(read(text)).toBe(text));
});
