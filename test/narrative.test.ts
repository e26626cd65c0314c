import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare, outlineOf, VerdictError } from '../src/compare.js';
import type { Comparison, Finding, Outline } from '../src/types.js';
import { narrative } from './narrative.js';

/**
 * A law: a sentence that tells something, put before, between or behind recommendations or at the end of a paragraph of reasons, moves no outcome.
 * Every fifth of a thousand sentences is tried in one fixture and place; with NARRATIVE=all every one in every fixture, the places in turn, which takes
 * half an hour.
 */
const ALL = process.env['NARRATIVE'] === 'all';
/** One sentence in so many is tried. */
const SHARE = 5;
/** Places are taken in steps that have no divisor in common with most counts, so that like sentences stand in unlike places. */
const STEP = 7;
const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const files = ['draft.md', 'final.md', 'final.txt', 'draft.txt'] as const;
const SIDES = ['draft', 'final'] as const;
type Pair = Readonly<Record<(typeof SIDES)[number], string>>;

const fileOf = (name: string, side: string) => files.find((file) => file.startsWith(side) && existsSync(`${root}${name}/${file}`));
const names = readdirSync(root).filter((name) => fileOf(name, 'draft') && fileOf(name, 'final'));
const input = (name: string, side: string, text: string) => ({ name: fileOf(name, side) as string, bytes: new TextEncoder().encode(text) });

const told = ({ outcome, draft, final, traits }: Finding): string =>
  [outcome, ...draft.map(({ text }) => text), '→', ...final.map(({ text }) => text), ...traits.map(({ type }) => type)].join(' | ');

async function outcomes(name: string, pair: Pair): Promise<readonly string[]> {
  try {
    const { findings }: Comparison = await compare(input(name, 'draft', pair.draft), input(name, 'final', pair.final));
    return findings.map(told).sort();
  } catch (error) {
    if (error instanceof VerdictError) return [error.reason];
    throw error;
  }
}

/** Lines of a text behind which a paragraph of its own can stand between blocks, and lines that end a paragraph of reasons. */
function places({ blocks, recommendations }: Outline): { readonly own: readonly number[]; readonly ends: readonly number[] } {
  const spans = recommendations.map(({ locator: { line = 0, endLine = line } }) => [line, endLine] as const).filter(([line]) => line > 0);
  const labels = blocks.filter(({ text, label }) => text === label).map(({ locator: { line = 0, endLine = line } }) => endLine);
  const inside = (line: number) => labels.includes(line) || spans.some(([from, to]) => line >= from && line < to);
  const near = (at: number) => [at - 1, at, at + 1].some((index) => blocks[index] && blocks[index].role !== 'none' && blocks[index].role !== 'furniture');
  const own = blocks.flatMap(({ type, locator: { line = 0, endLine = line } }, at) => (near(at) && !inside(endLine) && type !== 'tableRow' ? [endLine] : []));
  const ends = blocks.flatMap(({ role, type, locator: { line = 0, endLine = line } }) => (role === 'none' && type === 'paragraph' ? [endLine] : []));
  return { own, ends };
}

const behind = (text: string, line: number, sentence: string): string => text.split('\n').toSpliced(line, 0, '', sentence, '').join('\n');
const atEnd = (text: string, line: number, sentence: string): string =>
  text
    .split('\n')
    .with(line - 1, `${text.split('\n')[line - 1]} ${sentence}`)
    .join('\n');

type Way = (sentence: string) => Pair;

/** Every way to put a sentence into one of two texts. */
async function waysInto(name: string, pair: Pair): Promise<Way[]> {
  const ways: Way[] = [];
  for (const side of SIDES) {
    const { own, ends } = places(await outlineOf(input(name, side, pair[side])));
    for (const line of own) ways.push((sentence) => ({ ...pair, [side]: behind(pair[side], line, sentence) }));
    for (const line of ends) ways.push((sentence) => ({ ...pair, [side]: atEnd(pair[side], line, sentence) }));
  }
  return ways;
}

describe('a sentence of narrative moves no outcome', () => {
  const sentences = narrative(1_000);
  it.each(names)('%s', { timeout: 3_600_000 }, async (name) => {
    const read = (side: string) => readFileSync(`${root}${name}/${fileOf(name, side)}`, 'utf8');
    const pair = { draft: read('draft'), final: read('final') };
    const before = await outcomes(name, pair);
    const ways = await waysInto(name, pair);
    const own = ALL ? sentences : sentences.filter((_, n) => n % SHARE === 0 && (n / SHARE) % names.length === names.indexOf(name));
    const tries = own.map((sentence, n) => [ways[(n * STEP) % ways.length] as Way, sentence] as const);
    const moved: string[] = [];
    for (const [way, sentence] of tries) if ((await outcomes(name, way(sentence))).join('\n') !== before.join('\n')) moved.push(sentence);
    expect(moved).toEqual([]);
  });
});
