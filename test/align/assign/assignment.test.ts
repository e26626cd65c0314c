import { expect, test } from 'vitest';
import { assign, type Offer } from '../../../src/align/assign/assignment.js';

const offers = (lines: string): Offer[] => lines.split(' ').map((line) => ({ draft: Number(line[0]), final: Number(line[2]), worth: Number(line.slice(4)) }));
const chosen = (lines: string): string =>
  assign(offers(lines))
    .map(({ draft, final }) => `${draft}-${final}`)
    .join(' ');

test('the best pair first is not the best of all', () => expect(chosen('0-0:5 0-1:4 1-0:4.5')).toBe('0-1 1-0'));
test('a good pair is not given up for two poor ones', () => expect(chosen('0-0:5 0-1:1 1-0:1')).toBe('0-0'));
test('what is worth nothing is never chosen', () => expect(chosen('0-0:-1 1-1:0 2-2:1')).toBe('2-2'));
test('more finals than drafts, and the other way round', () => {
  expect(chosen('0-0:1 0-1:2 0-2:3')).toBe('0-2');
  expect(chosen('0-0:1 1-0:2 2-0:3')).toBe('2-0');
});

test('a component too large for the exact method is untangled by exchanges', () => {
  const component = Array.from({ length: 300 }, (_, at) => [
    { draft: at, final: at, worth: 3 },
    { draft: at, final: (at + 1) % 300, worth: 2 },
  ]).flat();
  expect(assign(component).every(({ draft, final }) => draft === final)).toBe(true);
});
