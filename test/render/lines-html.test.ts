import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { history } from '../../src/history.js';
import { renderHistory } from '../../src/render/history/index.js';
import { renderTrace } from '../../src/render/trace/index.js';
import { traceOf, traceOther, traceSource } from '../../src/trace.js';

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const input = (path: string) => ({ name: path.split('/').at(-1) as string, bytes: readFileSync(root + path) });
const options = { color: false, width: 80, share: true };
const filesIn = (folder: string) =>
  readdirSync(root + folder)
    .filter((name) => name !== 'expected.json')
    .map((name) => input(`${folder}/${name}`));
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a history as a page', async () => {
  const told = await history(filesIn('histories/schools'));
  const text = [...(await renderHistory(told, 'html', options))].join('');
  test('has a drawn line for each life line, a stop in each version in which it stands', () => {
    expect(count(text, /<svg [^>]*role="group"/g)).toBe(told.lines.filter(({ unit }) => unit === 'recommendation').length);
    expect(text).toContain('aria-label="version 5: dropped"');
  });
  test('leads from each letter to the words that changed', () => {
    const links = [...text.matchAll(/<a class="\w+" href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(4);
    for (const id of links) expect(text).toContain(`id="${id}"`);
    expect(text).toMatch(/<del>.*<\/del>/);
  });
  test('needs no script', () => {
    expect(text).not.toContain('<script');
    expect(text).not.toContain('script-src');
  });
  test('names no file', () => expect(text).not.toMatch(/v\d\.md/));
});

test('what a document says is text in the page of a history', async () => {
  const evil = (extra: string) =>
    Buffer.from(`# Plan\n\n## Recommendations\n\n1. The board should \\<script>alert(1)\\</script> publish its minutes${extra}.\n`);
  const told = await history(['', ' every month', ' every week'].map((extra, at) => ({ name: `v${at}.md`, bytes: evil(extra) })));
  expect([...(await renderHistory(told, 'html', options))].join('')).not.toContain('<script>');
});

describe('a trace as a page', async () => {
  const source = await traceSource(input('traces/community-services/source.md'), {}, {});
  const others = await Promise.all(filesIn('traces/community-services/others').map((other) => traceOther(source, other, {})));
  const text = [...(await renderTrace(traceOf(source, others), 'html', options))].join('');
  test('has a row for each recommendation, a column for each document', () => {
    expect(count(text, /<th scope="row">/g)).toBe(source.asked.length);
    expect(count(text, /<th scope="col">/g)).toBe(others.length + 1);
  });
  test('quotes what calls for it', () => expect(text).toMatch(/C calls for it.*appoint a joint national clinical director/s));
  test('needs no script', () => expect(text).not.toContain('<script'));
});

test('any text is one recommendation, made as all others are', async () => {
  const text = 'a national director of ferries';
  const { asked } = await traceSource({ name: 'text.txt', bytes: Buffer.from(text) }, { text }, {});
  expect(asked).toMatchObject([{ id: 'r1', text, cite: 'the text', decidedBy: 'person' }]);
});
