import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';
import { render } from '../../../src/render/index.js';
import { view } from '../../../src/render/view.js';
import { visible } from '../../../src/text/safe.js';
import { type Comparison, DOUBTS, type Side } from '../../../src/types.js';
import { shared } from '../../shared.js';
import { sample } from '../sample.js';
import { hasOffice, type Line, settled } from './office.js';

const PLAIN = { color: false, width: 80, share: false };
const folders = (root: string) => readdirSync(root).filter((name) => readdirSync(join(root, name)).some((file) => file.startsWith('draft.')));
const side = (root: string, name: string, which: string) => {
  const file = readdirSync(join(root, name)).find((entry) => entry.startsWith(`${which}.`)) ?? which;
  return { name: file, bytes: readFileSync(join(root, name, file)) };
};

/** The comparisons of the folders of pairs in one, of all of them or of the first few. */
async function compared(root: string, most?: number): Promise<ReadonlyMap<string, Comparison>> {
  const all = new Map<string, Comparison>();
  for (const name of folders(root).sort().slice(0, most))
    all.set(name, await compare(side(root, name, 'draft'), side(root, name, 'final'), { despite: DOUBTS }));
  return all;
}

async function reports(comparisons: ReadonlyMap<string, Comparison>): Promise<Record<string, Uint8Array>> {
  const made = [...comparisons].map(
    async ([name, comparison]) => [name, Buffer.concat([...(await render(comparison, 'docx', PLAIN))] as Uint8Array[])] as const,
  );
  return Object.fromEntries(await Promise.all(made));
}

const squeezed = (texts: readonly string[]) => visible(texts.join(' ')).replace(/\s+/g, ' ').trim();

/** The tracked text under each heading of a finding. */
function passages(lines: readonly Line[]): readonly string[] {
  const all: string[][] = [];
  for (const { style, text } of lines.slice(
    0,
    lines.findLastIndex((line) => /^Narrative: /.test(line.text)),
  )) {
    if (style === 'Heading 2') all.push([]);
    if (style === 'Passage') all.at(-1)?.push(text);
  }
  return all.map(squeezed);
}

const expected = (comparison: Comparison, which: Side) => {
  const { told, kept, outside } = view(comparison, PLAIN);
  return [...told, ...kept, ...outside].map((finding) => squeezed(finding[which].map(({ text }) => text)));
};

describe.skipIf(!hasOffice())('in LibreOffice', () => {
  const isLong = process.env['DRAFTDIFF_LONG'] !== undefined;
  const gold = join(shared() ?? '', 'gold/pairs');
  const roots = [
    ['fixtures', fileURLToPath(new URL('../../../fixtures', import.meta.url)), undefined],
    // all of them take minutes: .ci/run --long
    [isLong ? 'gold' : 'the first of gold', gold, isLong ? undefined : 4],
  ] as const;

  it.each(roots.filter(([, root]) => existsSync(root)))(
    'accepting all gives the words of the final, rejecting all those of the draft, for every finding: %s',
    async (_, root, most) => {
      const comparisons = await compared(root, most);
      const results = settled(await reports(comparisons));
      expect(comparisons.size).toBeGreaterThan((most ?? 20) - 1);
      for (const [name, comparison] of comparisons) {
        const { accepted = [], rejected = [] } = results.get(name) ?? {};
        expect([name, passages(accepted)]).toEqual([name, expected(comparison, 'final')]);
        expect([name, passages(rejected)]).toEqual([name, expected(comparison, 'draft')]);
      }
    },
    600_000,
  );

  it('opens what a hostile text stands in', async () => {
    const text = 'a\u0000b\ud800 <w:p> ]]> & "x" \ufffe\u202e\n\ttwo';
    const [first] = sample().findings;
    const hostile = { ...sample(), findings: [{ ...first, draft: first?.draft.map((unit) => ({ ...unit, text, cite: text })) }] } as unknown as Comparison;
    const { rejected = [] } = settled(await reports(new Map([['hostile', hostile]]))).get('hostile') ?? {};
    expect(rejected.filter(({ style }) => style === 'Passage').map((line) => squeezed([line.text]))).toContain(
      'a<U+0000>b\ufffd <w:p> ]]> & "x" \ufffd<U+202E> two',
    );
  });
});
