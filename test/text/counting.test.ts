import { expect, test } from 'vitest';
import { countingOn, rangeOf } from '../../src/text/index.js';

const runs = (...lists: (readonly (number | undefined)[])[]) => countingOn(lists, rangeOf).map((run) => run.map((list) => list.join(' ')));

test('lists that go on counting are one run', () => expect(runs([1, 2], [3, 4], [5])).toEqual([['1 2', '3 4', '5']]));

test('a list that begins anew begins another run', () => expect(runs([1, 2], [1, 2], [3])).toEqual([['1 2'], ['1 2', '3']]));

test('what has no number, or leaps, stands between', () => expect(runs([1, 2], [undefined], [2, 4], [], [3])).toEqual([['1 2', '3']]));
