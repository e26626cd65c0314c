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

  test.each([
    'The full list of recommendations is in the companion volume.',
    'The recommendations are published separately.',
    'All six recommendations can be found in volume 2.',
    'A list of recommendations accompanies this report as a separate file.',
    'Alle aanbevelingen staan in deel 2.',
    'De aanbevelingen zijn apart gepubliceerd.',
    'Die Empfehlungen sind in Band 2 enthalten.',
    'Die Empfehlungen werden gesondert veröffentlicht.',
    'Les recommandations figurent au tome 2.',
    'Las recomendaciones se publican por separado.',
    'Le raccomandazioni sono nel volume 2.',
    'As recomendações foram publicadas separadamente.',
  ])('where some stay in the file, what is gone is to be checked: %s', async (pointer) => {
    const { warnings, findings } = await compare(draft, md('final.md', told, more, ...asked.slice(0, 2), pointer), { language: 'en' });
    expect(warnings.map(({ code }) => code)).toContain('recommendations-elsewhere');
    expect(findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`).sort()).toEqual([...Array(4).fill('dropped check'), 'kept clear', 'kept clear']);
  });

  test.each([
    'Volume 2 of the harbour log was lost in a fire.',
    'The recommendations of the wardens were read in volume.',
    'The harbour plan is published separately.',
    'Witnesses made recommendations of their own.',
  ])('what is no pointer leaves the drops clear: %s', async (sentence) => {
    const { warnings, findings } = await compare(draft, md('final.md', told, more, ...asked.slice(0, 2), sentence));
    expect(warnings).toEqual([]);
    expect(findings.filter(({ outcome, certainty }) => outcome === 'dropped' && certainty === 'clear')).toHaveLength(4);
  });

  test.each([
    ['of the draft', 'draft', 'dropped', [told, more, POINTER, '## Annex B', ...asked], [told, more, POINTER]],
    ['of the draft, told nowhere', undefined, 'dropped', [told, more, '## Annex B', ...asked], [told, more]],
    ['of the final', 'final', 'added', [told, more, POINTER], [told, more, POINTER, '## Annex B', ...asked]],
  ])('an annex %s that the other file leaves out is no clear drop', async (_whose, pointer, outcome, before, after) => {
    const { warnings, findings } = await compare(md('draft.md', ...before), md('final.md', ...after));
    expect(warnings.some(({ code }) => code === 'recommendations-elsewhere')).toBe(pointer !== undefined);
    expect(new Set(findings.map((finding) => `${finding.outcome} ${finding.certainty}`))).toEqual(new Set([`${outcome} check`]));
  });

  test.each(['## Annexes', '## Annex 1', 'Annex B: what the council should do'])('not where a title is called so: %s', async (title) => {
    const pointer = title.includes('B:') ? POINTER : 'The recommendations are set out in the annexes.';
    const { warnings } = await compare(draft, md('final.md', told, more, pointer, title, ...asked.slice(0, 3)));
    expect(warnings.map(({ code }) => code)).not.toContain('recommendations-elsewhere');
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
