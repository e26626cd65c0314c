import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.js';
import { judge } from '../../../src/judge/index.js';
import { formOf } from '../../../src/text/index.js';
import type { Finding, Recommendation, Trait } from '../../../src/types.js';
import { pair } from '../unit.js';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);
/** Traits of where something stands, or of what cannot be read: they quote no words of the recommendation. */
const OF_PLACES = new Set<Trait['type']>(['moved', 'renumbered', 'standing', 'invisible', 'redacted']);

const textOf = (units: readonly Recommendation[]) =>
  units.flatMap(({ text, rationale = '', restatements }) => [text, rationale, ...restatements.map((one) => one.text)]).join('\n');

/** What a trait says that is not so, one line each. */
function untrue({ draft, final, traits, items }: Finding, language: string): string[] {
  const form = (text: string) => formOf(text, language);
  const has = (units: readonly Recommendation[], words: string) => words.split(' … ').every((part) => form(textOf(units)).includes(form(part)));
  const faults = traits
    .filter(({ type }) => !OF_PLACES.has(type))
    .flatMap(({ type, from, to, reason }) => [
      ...(from && !has(draft, from) ? [`${type}: “${from}” is not in the draft`] : []),
      ...(to && !has(final, to) ? [`${type}: “${to}” is not in the final`] : []),
      ...(from && !to && has(final, from) ? [`${type}: “${from}” is not gone`] : []),
      ...(to && !from && has(draft, to) ? [`${type}: “${to}” is not new`] : []),
      ...((from && to) || /only the (?:draft|final)|no such|none/.test(reason) ? [] : [`${type}: “${reason}” names one side only`]),
    ]);
  return [...faults, ...items.flatMap((item) => untrue(item, language))];
}

const cases = readFileSync(new URL('judge/cases.tsv', FIXTURES), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('a trait quotes what its side has, and calls gone what is gone', () => {
  test.each(cases)('%s, %s: %s → %s', (_dimension, language, draft, final) => expect(untrue(judge(pair(draft, final, language), {}), language)).toEqual([]));

  const pairs = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) => {
    const files = entry.isDirectory() ? readdirSync(new URL(`${entry.name}/`, FIXTURES)) : [];
    const [draft, final] = ['draft.', 'final.'].map((start) => files.find((file) => file.startsWith(start)));
    return draft && final ? [[entry.name, draft, final] as const] : [];
  });

  test.each(pairs)('%s', async (name, ...files) => {
    const [draft, final] = files.map((file) => ({ name: file, bytes: readFileSync(new URL(`${name}/${file}`, FIXTURES)) }));
    if (!draft || !final) throw new Error(name);
    const { findings, draft: info } = await compare(draft, final, { despite: ['unrelated', 'language', 'kind', 'partial'] });
    expect(findings.flatMap((finding) => untrue(finding, info.language))).toEqual([]);
  });
});
