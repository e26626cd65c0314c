import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../scripts/eval/figures.mjs';
import { partsOf } from '../../../scripts/eval/parts.mjs';
import { part } from './read.js';

test('every floor is the floor of a figure that is measured, and not only shown', () => {
  const floors = JSON.parse(readFileSync(new URL('../../../scripts/eval/floors.json', import.meta.url), 'utf8'));
  const measured = new Set(
    partsOf({ long: true }).flatMap((one) =>
      figuresOf(one, '')
        .filter(({ better }) => better !== 'shown')
        .map(({ name }) => name),
    ),
  );
  expect(Object.keys(floors).filter((name) => !measured.has(name))).toEqual([]);
});

test('no two figures have one name', () => {
  const names = partsOf({ long: true }).flatMap((one) => figuresOf(one, '').map(({ name }) => name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('a part that printed nothing misses every floor that is no count', () => {
  expect(
    figuresOf(part('docs'), '')
      .filter(({ value }) => !Number.isNaN(value))
      .map(({ name }) => name),
  ).toEqual(['docs without an outline']);
});

test('the long parts are measured when asked for, and parts are picked by their first words', () => {
  expect(partsOf({}).some(({ name }) => name.startsWith('long'))).toBe(false);
  expect(partsOf({ long: true, only: 'long' }).map(({ name }) => name)).toEqual(['long planted English', 'long planted all languages', 'long reliability']);
  expect(partsOf({ only: 'pairs' }).map(({ name }) => name)).toEqual(['pairs']);
});
