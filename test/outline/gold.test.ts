import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { shared } from '../shared.js';
import { blocksOf } from './outlines.js';

const folder = shared();
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const printed = (block: { label?: string; text: string }): string =>
  letters(block.label === undefined || block.label === block.text ? block.text : block.label + block.text);

interface Gold {
  readonly type: string;
  readonly text: string;
  readonly ref?: string;
}

/** Letters without the numbers glued to words: marks of notes leave their sentences where the document has the notes. */
const unmarked = (text: string): string => text.replace(/(?<=\p{L}{3})\d{1,9}/gu, '');

/** The number in a label: "4" of "Recommendation 4." */
const numberIn = (label: string): string => letters(/\d[\p{L}\p{N}.()-]*/u.exec(label)?.[0] ?? label);

function asMarkdown({ type, text }: Gold): string {
  const escaped = text
    .replace(/^\s*[•●▪◦·➤]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return (type === 'heading' ? '## ' : type === 'listItem' ? '- ' : '') + escaped;
}

describe.skipIf(!folder)('labelled documents, block by block', () => {
  const documents = folder ? readdirSync(join(folder, 'gold/detect')).filter((name) => name.endsWith('.jsonl')) : [];

  test.each(documents)('%s comes through as it is, labels split off', async (name) => {
    const gold: Gold[] = readFileSync(join(folder as string, 'gold/detect', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      // a block of white space says nothing that could come through
      .filter(({ text }) => /\S/.test(text));
    const blocks = await blocksOf(gold.map(asMarkdown).join('\n\n'));
    expect(blocks.map(printed).map(unmarked)).toEqual(gold.map(({ text }) => unmarked(letters(text))));
    const labelled = gold.map(({ ref, text }, i) =>
      ref && letters(text).startsWith(letters(ref)) ? [numberIn(ref), numberIn(blocks[i]?.label ?? 'none')] : [],
    );
    for (const [wanted, given] of labelled) expect(given).toBe(wanted);
    expect(blocks.filter((block) => block.role === 'furniture')).toEqual([]);
  });
});

describe.skipIf(!folder)('drafts and finals in Markdown and HTML', () => {
  const sides = [
    '18f-foia/final.md',
    'cisa-bod-20-01/draft.md',
    'cisa-bod-20-01/final.md',
    'nist-800-63b/draft.md',
    'nist-800-63b/final.md',
    'omb-https-only/draft.md',
    'omb-https-only/final.md',
  ];

  test.each([...sides, 'w3c-ethical-web/draft.html', 'w3c-ethical-web/final.html'])(
    '%s: every recommendation stands in one block, or in a title and what follows it',
    async (name) => {
      const path = join(folder as string, 'gold/pairs', name);
      const blocks = outline(await read({ name, bytes: readFileSync(path) }));
      const truth = JSON.parse(readFileSync(join(path, '../truth.json'), 'utf8'));
      const wanted: { text: string; items?: string[] }[] = truth.recommendations[name.includes('draft') ? 'draft' : 'final'];
      const texts = blocks.map((block) => letters(block.text));
      const places = [...texts, ...texts.map((text, i) => text + (texts[i + 1] ?? '') + (texts[i + 2] ?? ''))];
      const lost = wanted.flatMap(({ text, items = [] }) => [text, ...items]).filter((text) => !places.some((place) => place.includes(letters(text))));
      expect(lost).toEqual([]);
    },
  );
});

describe.skipIf(!folder)('files that broke other readers', () => {
  const names = folder ? ['md', 'txt', 'html'].flatMap((kind) => readdirSync(join(folder, 'hostile', kind)).map((name) => join('hostile', kind, name))) : [];

  test.each(names)('%s is read, or refused by a limit, within 5 s', async (name) => {
    const started = process.cpuUsage().user;
    const bytes = readFileSync(join(folder as string, name));
    const outcome = await read({ name, bytes }).then(
      (document) => outline(document).length > 0,
      (error) => error.name === 'LimitError',
    );
    expect(outcome).toBe(true);
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});
