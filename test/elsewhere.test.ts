import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { OUTPUT_FORMATS, type OutputFormat } from '../src/render/index.js';
import { lines, makePdf } from './read/pdf/make.js';
import { docx, p } from './read/word/docx.js';
import { output } from './render/outputs.js';

const ASKS = [
  'publish the harbour plan',
  'dredge the channel every two years',
  'light both quays all night',
  'train a second harbour master',
  'lower the berth fees of small boats',
  'survey the sea wall before winter',
];
const asked = ASKS.map((ask, at) => `Recommendation ${at + 1}: The council should ${ask}.`);
const told = 'The panel met with every skipper who sails from the harbour, and with the wardens of both quays, on two wet days in March.';
const more = 'Berth fees pay for repairs, and fall when a quay is closed, so that the smallest owners put off the work that matters most.';
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const md = (name: string, ...parts: readonly string[]) => input(name, parts.join('\n\n'));
const draft = md('draft.md', told, more, ...asked);

const formats = {
  markdown: (...parts: readonly string[]) => md('final.md', ...parts),
  word: (...parts: readonly string[]) => ({ name: 'final.docx', bytes: docx(parts.map((part) => p(part)).join('')) }),
  html: (...parts: readonly string[]) => input('final.html', `<html><body><main>${parts.map((part) => `<p>${part}</p>`).join('\n')}</main></body></html>`),
  pdf: (...parts: readonly string[]) => ({
    name: 'final.pdf',
    bytes: makePdf({ pages: [parts.flatMap((part, at) => lines(40, 740 - 80 * at, part.match(/.{1,80}(?:\s|$)/g) ?? [part]))] }),
  }),
};
const POINTER = 'The recommendations are set out in Annex B.';

describe('recommendations that stand in a file of their own', () => {
  test.each(Object.entries(formats))('are said to be missing before anything is dropped: %s', async (_format, final) => {
    const { warnings, findings } = await compare(draft, final(told, more, POINTER));
    expect(warnings[0]).toMatchObject({ code: 'recommendations-elsewhere', side: 'final', message: expect.stringContaining('“Annex B”') });
    expect(findings.filter(({ outcome, certainty }) => outcome === 'dropped' && certainty === 'clear')).toEqual([]);
  });

  test.each([
    'Die Empfehlungen finden sich in Anhang B.',
    'Les recommandations figurent dans l’annexe B.',
    'Las recomendaciones figuran en el anexo B.',
    'Le raccomandazioni sono riportate nell’allegato B.',
    'De aanbevelingen staan in bijlage B.',
    'As recomendações constam do anexo B.',
    'Our recommendations are published in a separate document.',
  ])('whatever the language: %s', async (pointer) => {
    const { warnings } = await compare(draft, md('final.md', told, more, pointer), { language: 'en' });
    expect(warnings.map(({ code }) => code)).toContain('recommendations-elsewhere');
  });

  test('not where the part stands in the file', async () => {
    const { warnings } = await compare(draft, md('final.md', told, more, POINTER, '## Annex B', ...asked.slice(0, 3)));
    expect(warnings.map(({ code }) => code)).not.toContain('recommendations-elsewhere');
  });

  test.each(OUTPUT_FORMATS.filter((format) => format !== 'csv' && format !== 'junit' && format !== 'sarif' && format !== 'github'))(
    '%s says so ahead of the findings',
    async (format: OutputFormat) => {
      const text = await output(await compare(draft, md('final.md', told, more, POINTER)), format);
      expect(text).toMatch(/says\s+that\s+recommendations\s+stand/);
    },
  );
});

test('a draft without its annex: what seems added is to be checked', async () => {
  const { findings, warnings } = await compare(md('draft.md', told, more, POINTER), md('final.md', told, more, ...asked));
  expect(warnings[0]).toMatchObject({ code: 'recommendations-elsewhere', side: 'draft' });
  expect(new Set(findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`))).toEqual(new Set(['added check']));
});

describe('printed numbers with a gap', () => {
  const codes = async (...kept: readonly number[]) =>
    (await compare(draft, md('final.md', told, more, ...kept.map((at) => asked[at - 1] ?? '')))).warnings.map(({ code }) => code);
  test('a row of them missing is said', async () => expect(await codes(1, 2, 6)).toContain('numbers-missing'));
  test('one dropped without renumbering is no gap', async () => expect(await codes(1, 2, 4, 5, 6)).not.toContain('numbers-missing'));
  test('nor are the last ones', async () => expect(await codes(1, 2, 3)).not.toContain('numbers-missing'));
});
