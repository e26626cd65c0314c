import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/render/index.js';
import { output } from './outputs.js';
import { sample, sampleOutline } from './sample.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const printed = await schema();
ajv.addSchema(printed);
const valid = ajv.getSchema('urn:draftdiff:schema:1');
const record = (name: string) => ajv.getSchema(`urn:draftdiff:schema:1#/$defs/${name}`);
const error = { type: 'error', schemaVersion: 1, code: 'no-text', message: 'no text', side: 'draft' };

describe('the schema allows', () => {
  it.each([
    ['a comparison', sample()],
    ['an outline', sampleOutline()],
    ['an error', error],
    ['fields of a later version', { ...error, later: true }],
    ['a trait of a later version', { ...sample(), findings: sample().findings.map((each) => ({ ...each, traits: [{ type: 'later', reason: 'x' }] })) }],
  ])('%s', (_, value) => {
    valid?.(value);
    expect(valid?.errors ?? []).toEqual([]);
  });

  it('a shared comparison', async () => expect(valid?.(JSON.parse(await output(sample(), 'json', { share: true })))).toBe(true));

  it('each record of NDJSON', async () => {
    const records = (await output(sample(), 'ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(record('header')?.(records[0])).toBe(true);
    expect(records.slice(1, -1).every((each) => record('findingRecord')?.(each))).toBe(true);
    expect(record('end')?.(records.at(-1))).toBe(true);
    expect(records.filter((each) => !valid?.(each))).toEqual([]);
  });
});

/** The same schema, but closed: finds fields that the schema forgot to describe. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}

describe('the schema describes every field of', () => {
  const strict = new Ajv2020({ strict: false }).addSchema({ ...(closed(printed) as object), $id: 'urn:draftdiff:closed' });
  it.each([
    ['comparison', sample()],
    ['outline', sampleOutline()],
    ['error', error],
  ])('the %s', (name, value) => {
    const check = strict.getSchema(`urn:draftdiff:closed#/$defs/${name}`);
    check?.(JSON.parse(JSON.stringify(value)));
    expect(check?.errors ?? []).toEqual([]);
  });
});

describe('the schema refuses', () => {
  it.each([
    ['an unknown outcome', { ...sample(), findings: sample().findings.map((each) => ({ ...each, outcome: 'lost' })) }],
    ['a missing summary', { ...sample(), summary: undefined }],
    ['another version', { ...error, schemaVersion: 2 }],
    ['a share above one', { ...sample(), findings: sample().findings.map((each) => ({ ...each, weight: 1.1 })) }],
    ['a finding without a text', { ...sample(), findings: sample().findings.map((each) => ({ ...each, statement: undefined })) }],
  ])('%s', (_, value) => expect(valid?.(JSON.parse(JSON.stringify(value)))).toBe(false));
});
