import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Accepted } from '../../src/accepted.js';
import { migrated, pruned } from '../../src/cli/baseline.js';
import type { Comparison } from '../../src/types.js';
import { draftdiff, folder } from './run.js';

const ASKS = [
  'The board should publish the timetable of every ferry.',
  'The council must keep the night boat.',
  'Skippers should report each cancelled crossing.',
];
const report = (asks: readonly string[]) => `# Ferries\n\n## Recommendations\n\n${asks.map((ask, at) => `Recommendation ${at + 1}: ${ask}`).join('\n\n')}\n`;

/** Two documents that lose the same recommendation, each compared. */
function twoDocuments() {
  const cwd = folder({ 'one-draft.md': report(ASKS), 'one.md': report(ASKS.slice(1)), 'two-draft.md': report(ASKS), 'two.md': report(ASKS.slice(1)) });
  for (const name of ['one', 'two']) draftdiff([`${name}-draft.md`, `${name}.md`, '-o', `${name}.json`], { cwd });
  const accept = (...args: readonly string[]) => draftdiff(['accept', ...args], { cwd });
  const entries = (): readonly Accepted[] => JSON.parse(readFileSync(join(cwd, 'draftdiff.accepted.json'), 'utf8')).accepted;
  const gate = (name: string) => draftdiff([`${name}-draft.md`, `${name}.md`, '--accepted', 'draftdiff.accepted.json', '--fail-on', 'dropped'], { cwd });
  return { cwd, accept, entries, gate };
}

test('an entry holds for its own document alone, and two documents with equal findings have two', () => {
  const { accept, entries, gate } = twoDocuments();
  accept('one.json', '--reason', 'agreed');
  expect([gate('one').status, gate('two').status]).toEqual([0, 1]);
  expect(gate('two').stdout).not.toContain('no longer occurs');
  accept('two.json', '--reason', 'agreed, too');
  expect(entries().map(({ document, reason, resultsVersion }) => [document, reason, resultsVersion])).toEqual([
    ['one.md', 'agreed', expect.any(Number)],
    ['two.md', 'agreed, too', expect.any(Number)],
  ]);
  expect([gate('one').status, gate('two').status]).toEqual([0, 0]);
});

test('an earlier reason stays unless it is replaced', () => {
  const { accept, entries } = twoDocuments();
  accept('one.json', '--reason', 'first');
  expect([accept('one.json', '--reason', 'second').stdout, entries()[0]?.reason]).toEqual([expect.stringContaining('had a reason already'), 'first']);
  accept('one.json', '--reason', 'third', '--replace');
  expect(entries().map(({ reason }) => reason)).toEqual(['third']);
});

test('what no longer occurs is left out on demand, of this document alone', () => {
  const { cwd, accept, entries } = twoDocuments();
  accept('one.json', '--reason', 'agreed');
  accept('two.json', '--reason', 'agreed');
  writeFileSync(join(cwd, 'one.md'), report(ASKS));
  draftdiff(['one-draft.md', 'one.md', '-o', 'one.json'], { cwd });
  expect(accept('one.json', '--prune').stdout).toMatch(/is left out \(agreed\)/);
  expect(entries().map(({ document }) => document)).toEqual(['two.md']);
});

test('after a release that reads units otherwise, entries whose texts still stand are taken over and the others listed', () => {
  const { cwd, accept } = twoDocuments();
  accept('one.json', '--reason', 'agreed');
  const [entry] = JSON.parse(readFileSync(join(cwd, 'draftdiff.accepted.json'), 'utf8')).accepted as readonly [Accepted];
  const comparison = JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8')) as Comparison;
  const old = [
    { ...entry, fingerprint: '0000000000000000', resultsVersion: 0 },
    { ...entry, fingerprint: '1111111111111111', resultsVersion: 0, statement: 'Gone.', texts: { draft: ['x'], final: [] } },
  ];
  const { accepted, told } = migrated(old, comparison);
  expect(accepted.map(({ fingerprint, reason }) => [fingerprint, reason])).toEqual(
    [
      ['1111111111111111', 'agreed'],
      [entry.fingerprint, 'agreed'],
    ].toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
  expect(told).toEqual(['1111111111111111 is not found again: Gone.']);
  expect(pruned(accepted, comparison).accepted.map(({ fingerprint }) => fingerprint)).toEqual([entry.fingerprint]);
});

test('a reason is needed to accept', () => expect(twoDocuments().accept('one.json').status).toBe(2));
