import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft4 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { output } from '../outputs.js';
import { findings, hostile, sample } from '../sample.js';

const require = createRequire(import.meta.url);
/** The published schema, as a package of its makers ships it. */
const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const valid = new AjvDraft4.default({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
}).compile(schema);

function isUri(text: string): boolean {
  return URL.canParse(text);
}
function isReference(text: string): boolean {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///');
}
const sarif = async (...[comparison, options]: [Parameters<typeof output>[0], Parameters<typeof output>[2]?]) =>
  JSON.parse(await output(comparison, 'sarif', options));

describe('SARIF is valid', () => {
  it.each([
    ['for every outcome and trait', sample()],
    ['without findings', { ...sample(), findings: [] }],
    ['for hostile texts', hostile('[x](http://y) {0} \u001b]0;t\u0007 \u202e ##[error] ::error::')],
    ['for odd file names', { ...sample(), final: { ...sample().final, name: 'C:\\my files\\50% of #1?.md' } }],
  ])('%s', async (_, comparison) => {
    valid(await sarif(comparison, { failOn: ['dropped'] }));
    expect(valid.errors ?? []).toEqual([]);
  });
});

describe('SARIF', () => {
  it('has a rule for each outcome and trait, and one for what may be a recommendation', async () =>
    expect((await sarif(sample())).runs[0].tool.driver.rules).toHaveLength(8 + 14 + 1));
  it('points each result to its rule', async () => {
    const { results, tool } = (await sarif(sample())).runs[0];
    expect(results.every((each: { ruleId: string; ruleIndex: number }) => tool.driver.rules[each.ruleIndex].id === each.ruleId)).toBe(true);
  });
  it('places both sides', async () => {
    const reworded = (await sarif({ ...sample(), findings: findings().filter(({ id }) => id === 'r2-r2') })).runs[0].results[0];
    expect(reworded.locations[0].physicalLocation.artifactLocation.uri).toBe('published.docx');
    expect(reworded.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('leak-copy-17.pdf');
  });
  it('keeps paths relative', async () =>
    expect(
      (await sarif({ ...sample(), final: { ...sample().final, name: '/home/jo/x y.md' } })).runs[0].results[0].locations[0].physicalLocation.artifactLocation
        .uri,
    ).toBe('x%20y.md'));
  it('gives each result its own fingerprint', async () => {
    const marks = (await sarif(sample())).runs[0].results.map(
      (each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints['draftdiff/v1'],
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toContain(findings()[0]?.fingerprint);
  });
  it('makes errors only of what a gate names', async () => {
    const levels = async (failOn: ['dropped'] | []) =>
      (await sarif(sample(), { failOn })).runs[0].results.filter(({ level }: { level: string }) => level === 'error').length;
    expect([await levels([]), await levels(['dropped'])]).toEqual([0, 2]);
  });
  it('suppresses what was accepted', async () => {
    const [first] = findings();
    if (first === undefined) throw new Error('the sample is empty');
    const result = (await sarif({ ...sample(), findings: [{ ...first, accepted: { reason: 'agreed' } }] })).runs[0].results[0];
    expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'agreed' }]);
  });
});
