import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { history } from '../../src/history.js';

const input = (text: string, at: number) => ({ name: `v${at + 1}.md`, bytes: Buffer.from(text) });
const FIRST = 'The council should plant forty trees along the river every autumn.';
const OTHER = 'The mayor must publish the minutes of each meeting within a week.';
const THIRD = 'Schools should open their yards to children at weekends.';
const report = (recommendations: readonly string[], narrative = 'We walked all streets of the town in spring and spoke to two hundred people there.') =>
  `# The town and its trees\n\n${narrative}\n\n## Recommendations\n\n${recommendations.map((text, at) => `**Recommendation ${at + 1}.** ${text}`).join('\n\n')}\n`;

/** Each line as the outcomes of its steps. */
async function steps(...versions: readonly string[]): Promise<string[]> {
  const { lines } = await history(versions.map(input));
  return lines.map((line) => line.steps.map(({ outcome }) => outcome).join(' '));
}

describe('a line', () => {
  test('of one that stays', async () =>
    expect(await steps(report([FIRST, OTHER]), report([FIRST, OTHER]), report([FIRST, OTHER]))).toEqual(['kept kept', 'kept kept']));
  test('of one that goes', async () => expect(await steps(report([FIRST, OTHER]), report([OTHER]), report([OTHER]))).toEqual(['dropped absent', 'kept kept']));
  test('of one that comes', async () => expect(await steps(report([OTHER]), report([OTHER]), report([FIRST, OTHER]))).toEqual(['absent added', 'kept kept']));
  test('of one that goes and comes back', async () =>
    expect(await steps(report([FIRST, OTHER]), report([OTHER]), report([OTHER]), report([FIRST, OTHER]))).toEqual([
      'dropped absent returned',
      'kept kept kept',
    ]));
  test('of one that comes back twice', async () =>
    expect(await steps(report([FIRST, OTHER]), report([OTHER]), report([FIRST, OTHER]), report([OTHER]), report([FIRST, OTHER]))).toEqual([
      'dropped returned dropped returned',
      'kept kept kept kept',
    ]));
  test('of a new one in the place of one that goes', async () =>
    expect(await steps(report([FIRST, OTHER]), report([THIRD, OTHER]), report([THIRD, OTHER]))).toEqual(['dropped absent', 'added kept', 'kept kept']));
});

test('each step has the fingerprint that the comparison of its two versions has', async () => {
  const versions = [report([FIRST, OTHER]), report([OTHER.replace('must', 'should')]), report([OTHER.replace('must', 'should'), THIRD])].map(input);
  const { lines } = await history(versions);
  for (const at of [0, 1]) {
    const { findings } = await compare(versions[at] as (typeof versions)[0], versions[at + 1] as (typeof versions)[0]);
    const seen = lines.flatMap((line) => (line.steps[at]?.outcome === 'absent' ? [] : [line.steps[at]?.fingerprint]));
    expect(seen.sort()).toEqual(findings.map(({ fingerprint }) => fingerprint).sort());
  }
});

test('every recommendation of every version stands in exactly one line', async () => {
  const all = [report([FIRST, OTHER]), report([OTHER, THIRD]), report([THIRD, FIRST]), report([FIRST, OTHER, THIRD])];
  const { lines, versions } = await history(all.map(input));
  versions.forEach(({ recommendations }, at) => expect(lines.filter((line) => line.versions[at]).length).toBe(recommendations));
});

test('what small steps add up to is compared directly', async () => {
  const chain = [
    'plant forty trees along the river every autumn',
    'plant trees along the river and the railway',
    'count trees and benches along the railway',
    'count benches and lamps at every station',
  ];
  const { lines } = await history(chain.map((act) => report([`The council should ${act}.`, OTHER])).map(input));
  const [line] = lines;
  expect(line?.firstToLast?.agrees).toBe(line?.steps.some(({ outcome }) => outcome === 'dropped'));
  expect(lines.find(({ versions: [text] }) => text?.text === OTHER)?.firstToLast?.agrees).toBe(true);
});

test('versions that have nothing to do with each other give no history', async () => {
  const [one, other] = ['draft', 'final'].map((side) => readFileSync(new URL(`../../fixtures/unrelated/${side}.md`, import.meta.url), 'utf8')) as [
    string,
    string,
  ];
  await expect(history([one, one, other].map(input))).rejects.toThrow(/^versions 2 \(v2\.md\) and 3 \(v3\.md\): /);
});
