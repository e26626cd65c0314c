import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Finding } from '../../src/types.js';
import { pair } from './unit.js';

interface Case {
  readonly dimension: string;
  readonly language: string;
  readonly before: string;
  readonly after: string;
  readonly traits: string;
  readonly from: string;
  readonly to: string;
}

/** fixtures/judge/cases.tsv: one line a case; `traits` is a list, "-" for reworded without a trait, "kept" for the same words. */
const cases = readFileSync(new URL('../../fixtures/judge/cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line): Case => {
    const [dimension = '', language = '', before = '', after = '', traits = '', from = '', to = ''] = line.split('\t');
    return { dimension, language, before, after, traits, from, to };
  });

const typesOf = ({ traits }: Finding) => [...new Set(traits.map(({ type }) => type))].sort();
const said = (finding: Finding) => (finding.outcome === 'kept' ? 'kept' : typesOf(finding).join(',') || '-');
const wanted = (traits: string) => traits.split(',').sort().join(',');

describe('what changed, case by case', () => {
  test('there are at least 200 cases over all dimensions', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  test.each(cases)('$dimension, $language: $before → $after', ({ language, before, after, traits, from, to }) => {
    const finding = judge(pair(before, after, language), {});
    expect(said(finding)).toBe(wanted(traits));
    const trait = finding.traits.find(({ type }) => type === traits.split(',')[0]);
    expect([trait?.from ?? '', trait?.to ?? '']).toEqual([from, to]);
  });

  const MIRROR: Readonly<Record<string, string>> = { softened: 'strengthened', strengthened: 'softened' };
  const mirrored = (traits: string) => wanted(traits.replace(/softened|strengthened/g, (type) => MIRROR[type] ?? type));

  test.each(cases)('sides swapped: $after → $before', ({ language, before, after, traits }) => {
    expect(said(judge(pair(after, before, language), {}))).toBe(mirrored(traits));
  });

  test.each(cases)('with itself: $before', ({ language, before }) => {
    expect(judge(pair(before, before, language), {})).toMatchObject({ outcome: 'kept', traits: [], edits: [] });
  });
});
