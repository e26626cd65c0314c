import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { lines, makePdf, photograph, scanned } from './read/pdf/make.js';
import { docx, p } from './read/word/docx.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const page = (body: string): string => `<!doctype html><html><head><title>Harbour</title></head><body><main>${body}</main></body></html>`;
const REPORT = page(
  '<h1>Harbour review</h1><p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays.</p><p>Recommendation 1: The council should publish the harbour plan.</p><p>Recommendation 2: The warden should dredge the channel every two years.</p>',
);

test('a web page with hardly any text, none of it of the other side, is no ground for a verdict', async () => {
  const notice = input('final.html', page('<p>Welcome back. Choose a region to go on.</p>'));
  await expect(compare(input('draft.html', REPORT), notice)).rejects.toMatchObject({ reason: 'partial' });
  expect((await compare(input('draft.html', REPORT), notice, { despite: ['partial', 'unrelated'] })).summary.dropped).toBe(2);
});

test('a short page that says what the other side says is one', async () => {
  const short = input(
    'final.html',
    page('<h1>Harbour review</h1><p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays.</p>'),
  );
  expect((await compare(input('draft.html', REPORT), short)).summary.dropped).toBe(2);
});

describe('a final of which half is a scan', () => {
  const ASKS = [
    'publish the harbour plan',
    'dredge the channel every two years',
    'light both quays all night',
    'train a second harbour master',
    'lower the berth fees of small boats',
    'survey the sea wall before winter',
  ];
  const asked = ASKS.map((ask, at) => `Recommendation ${at + 1}: The council should ${ask}.`);
  const chapter = (at: number) => `Chapter ${at} says what the panel heard from those who work on the quays, and what they ask for in winter and in spring.`;
  const draft = input('draft.md', [chapter(1), ...asked.slice(0, 3), chapter(2), ...asked.slice(3)].join('\n\n'));
  const read = [chapter(1), ...asked.slice(0, 3)];
  const drawn = (texts: readonly string[]): string[] => texts.flatMap((text, at) => lines(40, 740 - 60 * at, text.match(/.{1,80}(?:\s|$)/g) ?? [text]));
  const pdf = (...pages: readonly (readonly string[])[]) => ({ name: 'final.pdf', bytes: makePdf({ pages }) });
  const pasted =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="5760000" cy="8280000"/><a:blip xmlns:a="a"/></wp:inline></w:drawing></w:r></w:p>';
  const word = (...parts: readonly string[]) => ({ name: 'final.docx', bytes: docx(parts.map((part) => (part.startsWith('<') ? part : p(part))).join('')) });
  const web = (...parts: readonly string[]) => input('final.html', page(parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('\n')));
  const scan = '<img src="page-3.png">';

  test.each([
    ['a PDF', pdf(drawn(read.slice(0, 2)), drawn(read.slice(2)), [scanned()], [scanned()]), 'final.pdf: no text could be read on 2 of 4 pages (3–4)'],
    ['a PDF, in the middle', pdf(drawn(read.slice(0, 2)), [scanned()], drawn(read.slice(2))), 'final.pdf: no text could be read on 1 of 3 pages (2)'],
    [
      'a PDF whose last page alone is one',
      pdf(drawn(read.slice(0, 2)), drawn(read.slice(2)), [scanned()]),
      'final.pdf: no text could be read on 1 of 3 pages (3)',
    ],
    ['a Word file', word(...read, pasted, pasted), /^final\.docx: 1 picture of the size of a page stands where text could stand/],
    ['a web page', web(...read, scan, scan), /^final\.html: 1 picture of the size of a page stands where text could stand/],
  ])('gives no verdict: %s', async (_title, final, message) => {
    await expect(compare(draft, final)).rejects.toMatchObject({
      reason: 'partial',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  test.each([
    ['a PDF', pdf([photograph()], drawn(read.slice(0, 2)), drawn(read.slice(2)), drawn([chapter(2), ...asked.slice(3)]))],
    ['a Word file', word(pasted, ...read, chapter(2), ...asked.slice(3))],
    ['a web page', web(scan, ...read, chapter(2), ...asked.slice(3))],
  ])('but a cover alone is let pass, and dims nothing: %s', async (_title, final) => {
    const { summary } = await compare(draft, final);
    expect([summary.kept, summary.unsure]).toEqual([6, {}]);
  });

  test('in spite of it all drops are to be checked, with the pages', async () => {
    const final = pdf(drawn(read.slice(0, 2)), drawn(read.slice(2)), [scanned()], [scanned()]);
    const { findings, warnings } = await compare(draft, final, { despite: ['partial'] });
    const lost = findings.filter(({ outcome }) => outcome === 'dropped');
    expect(lost.map(({ certainty, doubt }) => [certainty, doubt])).toEqual(
      Array(3).fill(['check', 'it may stand in what the final shows as a picture (pages 3, 4)']),
    );
    expect(lost[0]?.search?.pages).toEqual([2, 4]);
    expect(warnings.map(({ code }) => code)).toContain('despite-partial');
  });
});
