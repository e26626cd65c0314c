import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/render/index.js';
import { visible } from '../../src/text/safe.js';
import type { Comparison } from '../../src/types.js';
import { shared } from '../shared.js';
import { output } from './outputs.js';
import { findings, hostile, sample, tainted } from './sample.js';

/** What other people's documents could hold to reach the terminal, the build service, the spreadsheet or the browser. */
const ATTACKS: readonly (readonly [name: string, text: string])[] = [
  ['clear the screen', '\u001b[2J\u001b[H'],
  ['set the title', '\u001b]0;owned\u0007'],
  ['write the clipboard', '\u001b]52;c;aGk=\u001b\\'],
  ['link elsewhere', '\u001b]8;;http://e.com\u001b\\x\u001b]8;;\u001b\\'],
  ['C1 sequences', '\u009b31m\u009d0;x\u009c'],
  ['turn the reading direction', 'pay \u202e000,01\u202c'],
  ['isolates', '\u2066x\u2069'],
  ['zero-width text', 'a\u200b\u200c\u200d\ufeffb'],
  ['tag characters', 'x\u{e0049}\u{e0067}'],
  ['line separators', 'a\u2028::error::b\u2029'],
  ['commands of a build service', '\n::error::x\n  ::set-output name=a::b\n'],
  ['older commands', 'x ##[error]y ##vso[task.setvariable]z ##teamcity[x]'],
  ['carriage returns', 'x\r::error::y'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['closing tags', '</style></title></script>]]>'],
  ['attributes', '" onmouseover="alert(1)'],
  ['formulas', '=HYPERLINK("http://e.com")'],
];
describe.each(OUTPUT_FORMATS)('in %s', (format) => {
  it.each(ATTACKS)('nothing comes of: %s', async (_, text) => {
    const printed = await output(hostile(text), format, { paragraphs: true, explain: true });
    const own = format === 'csv' ? printed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') : printed;
    expect(visible(own)).toBe(own);
    // no runner sees what is packed in a Word file
    if (format !== 'docx') expect(printed).not.toMatch(/##(?:\[|vso\[|teamcity\[)/);
    if (format !== 'github' && format !== 'docx') expect(printed.replaceAll(/"[^"]*"/g, '')).not.toMatch(/^\s*::[a-z]/im);
  });
});

describe('files that others made to break readers, as words of a recommendation', () => {
  const folder = shared();
  const files =
    folder === undefined
      ? []
      : ['txt', 'html'].flatMap((kind) => readdirSync(join(folder, 'hostile', kind)).map((name) => join(folder, 'hostile', kind, name)));
  const small: Comparison = { ...sample(), findings: findings().slice(0, 3), paragraphs: [] };
  const tags = (text: string) => text.split('<').length;

  it.skipIf(folder === undefined).each(files.map((file) => [basename(file), file] as const))('%s', async (_, file) => {
    for (const text of slices(readFileSync(file, 'latin1') + readFileSync(file, 'utf8'))) {
      for (const format of OUTPUT_FORMATS) {
        const printed = await output(tainted(small, text), format, { explain: true });
        const own = format === 'csv' ? printed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') : printed;
        expect(visible(own)).toBe(own);
        if (format !== 'docx') expect(printed).not.toMatch(/##(?:\[|vso\[|teamcity\[)/);
        if (format === 'html' || format === 'junit') expect(tags(printed)).toBe(tags(await output(tainted(small, 'plain words'), format, { explain: true })));
      }
    }
  });
});

/** Long files in pieces that still hold whole attacks. */
function slices(text: string): readonly string[] {
  return Array.from({ length: Math.min(12, Math.ceil(text.length / 3000)) }, (_, at) => text.slice(at * 3000, (at + 1) * 3000)).filter(
    (slice) => slice.trim() !== '',
  );
}
