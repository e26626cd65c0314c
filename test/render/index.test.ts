import { describe, expect, it } from 'vitest';
import * as door from '../../src/render/index.js';
import { output } from './outputs.js';
import { sample } from './sample.js';

it('has one door', () =>
  expect(Object.keys(door).sort()).toEqual([
    'INDEX_FORMATS',
    'OUTLINE_FORMATS',
    'OUTPUT_FORMATS',
    'SHARED_BY_DEFAULT',
    'fails',
    'gated',
    'isNamed',
    'isOneOf',
    'matches',
    'render',
    'renderError',
    'renderIndex',
    'renderOutline',
    'reportInside',
    'schema',
    'shown',
    'unlocated',
    'unnamedPair',
  ]));

describe.each(door.OUTPUT_FORMATS)('%s', (format) => {
  it('gives the same bytes each time', async () => expect(await output(sample(), format)).toBe(await output(sample(), format)));
  it('ends with a newline', async () => expect(await output(sample(), format)).toMatch(/\n$/));
  it('leaves the comparison as it was', async () => {
    const comparison = sample();
    await output(comparison, format, { share: true });
    expect(comparison).toEqual(sample());
  });
  it('renders a comparison that was stored as JSON alike', async () =>
    expect(await output(JSON.parse(await output(sample(), 'json')), format)).toBe(await output(sample(), format)));
});

it.each(door.OUTPUT_FORMATS.filter((format) => format !== 'text'))('%s does not depend on the width of a terminal', async (format) =>
  expect(await output(sample(), format, { width: 40, color: true })).toBe(await output(sample(), format)),
);
