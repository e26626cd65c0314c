import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/outline/index.js';
import { readPdf } from '../../../src/read/pdf/index.js';
import type { ReadOptions } from '../../../src/types.js';
import { shared } from '../../shared.js';

const folder = shared();
const LABEL = /^(?:[•●▪■◦○·>+-]|\uf0b7|\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)])\s*/u;
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .trim()
    .replace(LABEL, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts.map(letters)) if (text.length >= 40) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

async function texts(file: string, options: ReadOptions = {}): Promise<string[]> {
  const document = await readPdf(readFileSync(file), options);
  return outline(document).flatMap((block) => (block.role === 'furniture' ? [] : block.text));
}

async function score(file: string, options: ReadOptions = {}): Promise<{ recall: number; precision: number }> {
  const readers = join(folder ?? '', 'gold/readers');
  const gold = count(
    readFileSync(join(readers, 'handbook.gold.txt'), 'utf8')
      .split('\n')
      .map((row) => row.replace(/^\[[^\]]*\] /, '')),
  );
  const found = count(await texts(join(readers, file), options));
  const exact = [...gold].reduce((sum, [text, n]) => sum + Math.min(n, found.get(text) ?? 0), 0);
  return { recall: exact / total(gold), precision: exact / total(found) };
}

describe.skipIf(!folder)('the handbook', () => {
  it.each([
    ['handbook-tagged.pdf', {}, 0.995, 0.99],
    ['handbook-tagged.pdf', { ignoreTags: true }, 0.96, 0.945],
    ['handbook-two-columns.pdf', {}, 0.925, 0.92],
  ] as const)('%s %o', async (file, options, recall, precision) => {
    const measured = await score(file, options);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
  });
});

describe.skipIf(!folder)('recommendations stand in one block each', () => {
  it.each([
    ['18f-foia', 'draft'],
    ['fds-principles', 'draft'],
    ['fds-principles', 'final'],
  ])('%s %s', async (pair, side) => {
    const base = join(folder ?? '', 'gold/pairs', pair);
    const truth = JSON.parse(readFileSync(join(base, 'truth.json'), 'utf8')) as { recommendations: Record<string, { text: string }[]> };
    const blocks = new Set((await texts(join(base, `${side}.pdf`))).map(letters));
    expect((truth.recommendations[side] ?? []).filter(({ text }) => !blocks.has(letters(text)))).toEqual([]);
  });
});

describe.skipIf(!folder)('hostile files', () => {
  it('each give text or a clean error', async () => {
    const base = join(folder ?? '', 'hostile/pdf');
    for (const name of readdirSync(base)) {
      const outcome = await readPdf(readFileSync(join(base, name)), {}).then(
        () => 'read',
        (error: Error) => error.name,
      );
      expect(['read', 'ReadError'], name).toContain(outcome);
    }
  });
});
