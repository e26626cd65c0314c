import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/render/index.js';
import { visible } from '../../src/text/safe.js';
import { output } from './outputs.js';
import { hostile } from './sample.js';

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
    expect(printed).not.toMatch(/##(?:\[|vso\[|teamcity\[)/);
    if (format !== 'github') expect(printed.replaceAll(/"[^"]*"/g, '')).not.toMatch(/^\s*::[a-z]/im);
  });
});
