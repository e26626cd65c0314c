import { expect, test } from 'vitest';
import { linked } from '../../../src/read/epub/links.js';
import { sensibleTitle, squeeze } from '../../../src/read/flow/index.js';
import { tokens } from '../../../src/read/rtf/tokens.js';

const LENGTH = 40_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));
const ATTACKS = [
  ' ',
  '\n',
  ' \n',
  '\u00a0',
  '\\',
  "\\'",
  '\\a',
  '{',
  '<a ',
  '<a id="',
  '<a href="#',
  '<a/',
  '<a epub:type="',
  '"',
  'report ',
  '.doc',
  '%1',
].map(fill);

/** Milliseconds that reading one attack may take: what is not linear takes seconds. */
const BOUND = 500;

test.each<[string, (text: string) => unknown]>([
  ['settling white space', squeeze],
  ['looking at a title', sensibleTitle],
  ['cutting RTF into tokens', (text) => [...tokens(text)]],
  ['linking the pages of a book', (text) => linked([{ path: 'a', html: text }])],
])('%s takes time in line with length', (_, run) => {
  for (const text of ATTACKS) {
    const start = process.cpuUsage();
    run(text);
    expect(process.cpuUsage(start).user / 1000, text.slice(0, 20)).toBeLessThan(BOUND);
  }
});
