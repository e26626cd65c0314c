import { describe, expect, it } from 'vitest';
import { renderError, renderOutline } from '../../src/render/index.js';
import type { Comparison } from '../../src/types.js';
import { output } from './outputs.js';
import { hostile, sample, sampleOutline } from './sample.js';

const options = { color: false, width: 80, share: false };

describe('JSON', () => {
  it('is the comparison, pretty-printed by two spaces', async () =>
    expect(await output(sample(), 'json')).toBe(`${JSON.stringify(sample(), null, 2).replaceAll('\u200b', '\\u200b')}\n`));
  it('is never filtered', async () => expect(await output(sample(), 'json', { only: ['dropped'], minWeight: 0.9 })).toBe(await output(sample(), 'json')));
  it('escapes what a terminal, a script or a build log would act on', async () => {
    const printed = await output(hostile('\u2028\u2029\u009b\u202e\u{e0041}##[error]'), 'json');
    expect(printed).not.toMatch(/[\u2028\u2029\u009b\u202e]|\u{e0041}|##\[/u);
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(hostile('\u2028\u2029\u009b\u202e\u{e0041}##[error]'))));
  });
  it('prints an outline', async () => expect(JSON.parse([...(await renderOutline(sampleOutline(), 'json', { options }))].join(''))).toEqual(sampleOutline()));
});

describe('NDJSON', () => {
  it('is a header, a finding a line, and an end', async () => {
    const records = (await output(sample(), 'ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { findings, ...header } = JSON.parse(JSON.stringify(sample()));
    const { pair } = records[0];
    expect(pair).toMatch(/^[0-9a-f]{16}$/);
    expect(records[0]).toEqual({ ...header, pair });
    expect(records.slice(1, -1)).toEqual(findings.map((finding: object) => ({ type: 'finding', pair, ...finding })));
    expect(records.at(-1)).toEqual({ type: 'end', pair, complete: true });
  });
});

it.each([
  ['another name', { draft: { ...sample().draft, name: 'other.pdf' } }],
  ['other bytes', { final: { ...sample().final, sha256: 'c'.repeat(64) } }],
  ['other findings', { findings: sample().findings.slice(1) }],
])('the key of a pair is another for %s', async (_, change) => {
  const keyOf = async (value: Comparison) => JSON.parse((await output(value, 'ndjson')).split('\n')[0] ?? '').pair;
  expect(await keyOf({ ...sample(), ...change })).not.toBe(await keyOf(sample()));
});

it('tells programs of an error in one safe line', async () => {
  const error = { type: 'error', schemaVersion: 1, code: 'no-text', message: 'draft.pdf: no text\u009b2J', side: 'draft' } as const;
  const line = await renderError(error);
  expect([JSON.parse(line), line.split('\n').length, line.includes('\u009b')]).toEqual([error, 2, false]);
});
