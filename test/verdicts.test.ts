import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { OUTPUT_FORMATS, type OutputFormat } from '../src/render/index.js';
import type { CompareOptions, Comparison, Input } from '../src/types.js';
import { line, lines, makePdf, scanned } from './read/pdf/make.js';
import { docx, p } from './read/word/docx.js';
import { output } from './render/outputs.js';

const ABOUT = [
  'The panel met with every skipper who sails from the harbour, and with the wardens of both quays, on two wet days in March.',
  'Berth fees pay for repairs, and fall when a quay is closed, so that the smallest owners put off the work that matters most.',
];
const ASKS = [
  'publish the harbour plan in the town hall',
  'dredge the channel every two years',
  'light both quays all night',
  'train a second harbour master',
  'lower the berth fees of small boats',
  'survey the sea wall before winter',
];
const CALLS = ASKS.map((ask, at) => `Recommendation ${at + 1}: The council should ${ask}.`);
const POINTER = 'The recommendations are set out in Annex B.';

/** A report in one of the formats: its title, its paragraphs ("-" strikes one out), and how many pages of scans follow. */
type Make = (title: string, paragraphs: readonly string[], scans?: number) => Input;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SCAN = '<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="5760000" cy="8280000"/><a:blip xmlns:a="a"/></wp:inline></w:drawing></w:r></w:p>';
const STRUCK = (text: string) => `<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

function pdfPage(paragraphs: readonly string[], title: string): string[] {
  return [title, ...paragraphs].flatMap((text, at) => {
    const y = 760 - 60 * at;
    const rows = text.replace(/^-/, '').match(/.{1,80}(?:\s|$)/g) ?? [text];
    return [...lines(40, y, rows), ...(text.startsWith('-') ? rows.map((row, n) => line(40, 40 + 5.3 * row.trim().length, y + 3.5 - 14 * n)) : [])];
  });
}

const FORMATS: Readonly<Record<string, Make>> = {
  word: (title, paragraphs, scans = 0) => ({
    name: 'report.docx',
    bytes: docx([p(title), ...paragraphs.map((text) => p(text.startsWith('-') ? STRUCK(text.slice(1)) : text)), ...Array(scans).fill(SCAN)].join('')),
  }),
  html: (title, paragraphs, scans = 0) => ({
    name: 'report.html',
    bytes: bytes(
      `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs.map((text) => (text.startsWith('-') ? `<p><s>${text.slice(1)}</s></p>` : `<p>${text}</p>`)).join('')}${'<img src="page-3.png">'.repeat(scans)}</main></body></html>`,
    ),
  }),
  pdf: (title, paragraphs, scans = 0) => ({
    name: 'report.pdf',
    bytes: makePdf({ pages: [pdfPage(paragraphs, title), ...Array.from({ length: scans }, () => [scanned()])], info: { Title: title } }),
  }),
};

interface Situation {
  readonly name: string;
  readonly sides: (make: Make) => readonly [draft: Input, final: Input];
  readonly options?: CompareOptions;
  /** what every output says, ahead of the first "dropped" where `first` is set */
  readonly says: RegExp;
  readonly first?: true;
  readonly sure: number;
}

const ALL = [...ABOUT, ...CALLS];
const struck = (at: number) => ALL.map((text, n) => (n === at + ABOUT.length ? `-${text}` : text));
const without = (at: number) => ALL.filter((_, n) => n !== at + ABOUT.length);

const SITUATIONS: readonly Situation[] = [
  {
    name: 'a final of which half is a scan, in spite of the doubt',
    sides: (make) => [make('Harbour review', ALL), make('Harbour review', ALL.slice(0, 5), 2)],
    options: { despite: ['partial'] },
    says: /no text could be read on|picture of the size of a page/,
    first: true,
    sure: 0,
  },
  {
    name: 'sides that seem swapped',
    sides: (make) => [make('Harbour review. Final report', without(3)), make('Harbour review. Consultation draft', [...ALL.slice(0, -1), 'All agree.'])],
    says: /swapped/,
    first: true,
    sure: 0,
  },
  {
    name: 'a final without its annex',
    sides: (make) => [make('Harbour review', ALL), make('Harbour review', [...ABOUT, POINTER])],
    says: /Annex B/,
    first: true,
    sure: 0,
  },
  {
    name: 'a recommendation struck out in the draft',
    sides: (make) => [make('Harbour review', struck(3)), make('Harbour review', without(3))],
    says: /struck out in the draft|"struck": ?true/,
    sure: 1,
  },
  {
    name: 'a recommendation struck out in the final',
    sides: (make) => [make('Harbour review', ALL), make('Harbour review', struck(3))],
    says: /struck out in the final|"struckOut"/,
    sure: 1,
  },
];

/** Where an output first tells that something was dropped: a count, a row or a finding. */
const DROPPED: Readonly<Partial<Record<OutputFormat, RegExp>>> = {
  json: /"dropped": [1-9]/,
  ndjson: /"dropped":[1-9]/,
  csv: /\n"?dropped/,
  sarif: /\d dropped|"outcome\/dropped",\s+"(?:ruleIndex|level)/,
  html: /\d dropped|<li class="dropped"|itself and dropped/,
};

async function compared({ sides, options }: Situation, make: Make): Promise<Comparison> {
  const [draft, final] = sides(make);
  return await compare({ ...draft, name: `draft-${draft.name}` }, { ...final, name: `final-${final.name}` }, options);
}

const CASES = SITUATIONS.flatMap((situation) => Object.entries(FORMATS).map(([format, make]) => [situation.name, format, situation, make] as const));

describe.each(CASES)('%s, as %s', (_name, _format, situation, make) => {
  test('what is dropped is sure only where all was there', async () => {
    const { findings, summary } = await compared(situation, make);
    expect(summary.dropped).toBeGreaterThan(0);
    expect(findings.filter(({ outcome, certainty }) => outcome === 'dropped' && certainty === 'clear')).toHaveLength(situation.sure);
  });

  test.each(OUTPUT_FORMATS.flatMap((format) => [true, false].map((share) => [format, share] as const)))('%s says so, shared: %s', async (to, share) => {
    const printed = await output(await compared(situation, make), to, { share, width: 400, failOn: ['dropped'] });
    const said = printed.search(situation.says);
    expect(said).toBeGreaterThanOrEqual(0);
    const dropped = printed.search(DROPPED[to] ?? /\bdropped\b/i);
    expect(dropped).toBeGreaterThanOrEqual(0);
    if (situation.first) expect(said).toBeLessThan(dropped);
  });
});
