import { expect, test } from 'vitest';
import { misfit } from '../../src/cli/conform.js';

const schema = {
  type: 'object',
  required: ['name', 'parts'],
  properties: {
    name: { enum: ['draft', 'final'] },
    parts: { type: 'array', items: { $ref: '#/$defs/part' } },
    size: { anyOf: [{ type: 'number' }, { const: null }] },
  },
  $defs: { part: { allOf: [{ type: 'object', required: ['share'] }, { properties: { share: { type: 'number' } } }] } },
};

test.each([
  ['a whole value', { name: 'draft', parts: [{ share: 1 }, { share: 0.5 }], size: null, new: 1 }, undefined],
  ['no object', [], ''],
  ['a missing field', { name: 'draft' }, '/parts'],
  ['a wrong word', { name: 'old', parts: [] }, '/name'],
  ['a part that lacks a field', { name: 'draft', parts: [{ share: 1 }, {}] }, '/parts/1/share'],
  ['a field of a wrong type', { name: 'draft', parts: [{ share: 'all' }] }, '/parts/0/share'],
  ['none of the choices', { name: 'draft', parts: [], size: 'big' }, '/size'],
])('%s', (_title, value, place) => {
  expect(misfit(value, schema)).toBe(place);
});
