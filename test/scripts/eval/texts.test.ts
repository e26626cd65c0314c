import { expect, test } from 'vitest';
import { cut, holds } from '../../../scripts/eval/texts.mjs';

const held = (one: string, other: string) => holds(cut(one), cut(other));

test.each([
  ['the board should count the boats', 'Within a year the board should count the boats of both piers.', true],
  ['boats the count should board the', 'Within a year the board should count the boats of both piers.', false],
  ['the board should paint the pier', 'Within a year the board should count the boats of both piers.', false],
  ['Count boats', 'count BOATS', true],
  ['Count boats', 'count boats and oars', false],
])('%j and %j: one holds the other: %j', (one, other, expected) => expect(held(one, other)).toBe(expected));
