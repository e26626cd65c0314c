import { describe, expect, it, test } from 'vitest';
import { doubtsOf, unsure } from '../../src/render/certainty.js';
import type { OutputFormat } from '../../src/render/index.js';
import { output } from './outputs.js';
import { finding, recommendation, sample } from './sample.js';

const lone = (certainty: 'clear' | 'check' | 'doubtful', reasons: readonly string[]) =>
  finding('dropped', [recommendation(1, 'Ports should dredge.')], [], { certainty, certaintyReasons: reasons });

test('a clear finding says nothing of it', () => expect(unsure(lone('clear', []))).toBe(''));
test('reasons stand in one line', () =>
  expect(unsure(lone('check', ['it is short', 'a page was not read']))).toBe('to be checked: it is short; a page was not read'));
test('what an earlier version stored has one reason', () => expect(doubtsOf({ doubt: 'a page was not read' })).toEqual(['a page was not read']));

/** Where each format says, once for the whole, how many are sure and how many are not. */
const HEADLINES: Readonly<Record<Exclude<OutputFormat, 'csv'>, RegExp>> = {
  text: /1.dropped\s·\s1.demoted,.to.be.checked\s·/,
  markdown: /\*\*1 dropped · 1 demoted, to be checked · /,
  html: /<b>0<\/b> .{1,80} demoted<small>1 to be checked<\/small>/,
  docx: /1 dropped · 1 demoted, to be checked · /,
  json: /"unsure": \{\s*"demoted": 1,\s*"reworded": 1\s*\}/,
  ndjson: /"unsure":\{"demoted":1,"reworded":1\}/,
  sarif: /"headline": ".*: 1 dropped · 1 demoted, to be checked · /,
  junit: /name="headline" value=".*: 1 dropped · 1 demoted, to be checked · /,
  github: /: 1 dropped · 1 demoted, to be checked · /,
};

describe('the sure are parted from the unsure', () => {
  it.each(Object.entries(HEADLINES))('%s', async (format, headline) => expect(await output(sample(), format as OutputFormat)).toMatch(headline));
});

/** Where each format says of one finding why it is to be checked: all reasons. */
const REASONS: Readonly<Record<OutputFormat, RegExp>> = {
  text: /to be checked: the passage names the act, but its\s+object only in part;\s+a\s+passage\s+comes near/,
  markdown: /\*\*to be checked\*\*: the passage names the act, but its object only in part; a passage comes near/,
  html: /<b>to be checked<\/b>: the passage names the act, but its object only in part; a passage comes near/,
  docx: /to be checked: the passage names the act, but its object only in part; a passage comes near/,
  json: /"certaintyReasons": \[\s*"the passage names the act, but its object only in part",\s*"a passage comes near to it"/,
  ndjson: /"certaintyReasons":\["the passage names the act, but its object only in part","a passage comes near to it"\]/,
  csv: /"?the passage names the act, but its object only in part\na passage comes near to it/,
  sarif: /To be checked: the passage names the act, but its object only in part; a passage comes near to it\./,
  junit: /to be checked: the passage names the act, but its object only in part\nto be checked: a passage comes near/,
  github: /to be checked: the passage names the act, but its object only in part%0Ato be checked: a passage comes near/,
};

describe('every reason is told', () => {
  it.each(Object.entries(REASONS))('%s', async (format, reasons) =>
    expect(await output(sample(), format as OutputFormat, { failOn: ['demoted'] })).toMatch(reasons),
  );
});
