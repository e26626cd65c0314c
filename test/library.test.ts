import { expect, test } from 'vitest';
import { compare, OptionError, type OutputFormat, outline, type Progress, render } from '../src/index.js';
import { lines, makePdf } from './read/pdf/make.js';

const input = { name: 'a.md', bytes: Buffer.from('# Ferries\n\nRecommendation 1: The board should buy boats.\n') };
const thrown = async (work: Promise<unknown>) => work.then(() => undefined).catch((error: Error) => [error.constructor, error.message.split(';')[0]]);

test('an option that does not exist is refused, not passed over', async () => {
  expect(await thrown(compare(input, input, { dispite: ['kind'] } as object))).toEqual([OptionError, 'unknown option "dispite"']);
  expect(await thrown(outline(input, { despite: ['kind'] } as object))).toEqual([OptionError, 'unknown option "despite"']);
});

test('render refuses an option that does not exist, and what is no comparison', async () => {
  const comparison = await compare(input, input);
  expect(await thrown(render(comparison, 'text', { bogus: 1 } as object))).toEqual([OptionError, 'unknown option "bogus"']);
  for (const none of [{}, null, undefined, [], 'text', { type: 'comparison' }, { ...comparison, findings: undefined }, { ...comparison, summary: null }])
    expect(await thrown(render(none as never, 'text'))).toEqual([OptionError, 'what is to be rendered is no comparison']);
  expect(await render(JSON.parse(JSON.stringify(comparison)), 'text')).toBe(await render(comparison, 'text', { color: false }));
});

test('the same bytes are said to be the same', async () => {
  expect((await compare(input, input)).identical).toBe(true);
  expect((await compare(input, { ...input, bytes: Buffer.from(`${input.bytes}\n`) })).identical).toBeUndefined();
});

test('every error has a code', async () => {
  const code = (work: Promise<unknown>) => work.catch((error: { readonly code?: string }) => error.code);
  const english = {
    name: 'b.md',
    bytes: Buffer.from('# On ferries\n\nWe recommend that the board of the harbour should buy many more boats for the islands.\n'),
  };
  const french = {
    name: 'c.md',
    bytes: Buffer.from('# Des bacs\n\nNous recommandons que le conseil du port achète beaucoup plus de bateaux pour les îles.\n'),
  };
  expect(await code(compare({ ...input, bytes: new Uint8Array() }, input))).toBe('empty');
  expect(await code(compare(input, input, { limits: { bytes: 3 } }))).toBe('limit-bytes');
  expect(await code(compare(english, french))).toBe('language');
  expect(await code(render(await compare(input, input), 'word' as OutputFormat))).toBe('option');
});

test('a signal ends the work with its reason', async () => {
  const reason = new Error('enough');
  expect(await thrown(compare(input, input, { signal: AbortSignal.abort(reason) }))).toEqual([Error, 'enough']);
});

test('a signal is heard between the pages of a PDF, and progress told of each', async () => {
  const pdf = {
    name: 'a.pdf',
    bytes: makePdf({ pages: [lines(72, 700, ['The board should buy boats.']), lines(72, 700, ['The council should count gulls.'])] }),
  };
  const told: (number | undefined)[] = [];
  await outline(pdf, { onProgress: ({ page }) => told.push(page) });
  expect(told).toEqual([undefined, 1, 2]);
  const ending = new AbortController();
  const onProgress = ({ page }: Progress) => page === 1 && ending.abort(new Error('enough'));
  expect(await thrown(outline(pdf, { onProgress, signal: ending.signal }))).toEqual([Error, 'enough']);
});

test('a comparison that was read from JSON is rendered as the one that was made', async () => {
  const made = await compare({ ...input, path: 'docs/a.md' }, input);
  expect(await render(JSON.parse(await render(made, 'json')), 'text')).toBe(await render(made, 'text'));
});

test('a format that is no text is bytes', async () => {
  const bytes = await render(await compare(input, input), 'docx');
  expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b]);
});
