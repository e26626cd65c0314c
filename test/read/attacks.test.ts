import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { ReadError } from '../../src/read/errors.js';
import { readHtml } from '../../src/read/html/index.js';
import { fragment } from '../../src/read/html/parse.js';
import { markdownTree } from '../../src/read/markdown/tree.js';
import { readText } from '../../src/read/text/index.js';

const LENGTH = 40_000;
const PIECES = [
  ' ',
  '\t',
  '#',
  '# ',
  '.',
  ' .',
  '_',
  '-',
  '- ',
  '{',
  '{{ a ',
  '{: ',
  '[!',
  '![',
  '![a](',
  '<!--',
  '<script>',
  '<img ',
  '<a href=',
  '1.',
  '(a)',
  'a-',
  'x.',
  '=',
  '>',
  '`',
  '|',
  '&',
  '\f',
  'R1',
];

/** A page that is all script has no text, which is told. */
function tryHtml(bytes: Uint8Array): void {
  try {
    readHtml(bytes, {});
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
  }
}

/** Strings of one piece again and again, bare, after a heading mark and before a letter, on one line and many. */
const attacks = (piece: string): string[] => {
  const long = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [long, `# ${long}{x`, `${long}x`, `<!-- -->${long}`, long.replaceAll(piece, `${piece}\n`).slice(0, LENGTH)];
};

test.each(PIECES)('40,000 characters of %j are read in little time by every reader', async (piece) => {
  for (const text of attacks(piece)) {
    const bytes = new TextEncoder().encode(`${text}\n\n# Gates\n\nOpen them.\n\n# Locks\n\n# Weirs`);
    const started = process.cpuUsage().user;
    markdownTree(text, DEFAULT_LIMITS, fragment);
    await readText(bytes, {});
    tryHtml(bytes);
    expect(process.cpuUsage().user - started, text.slice(0, 20)).toBeLessThan(4_000_000);
  }
});
