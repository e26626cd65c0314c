import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../src/cli/batch/csv.js';
import { inOrder } from '../../../src/cli/batch/in-order.js';
import { nameOfPair } from '../../../src/cli/batch/places.js';
import { sharedWords } from '../../../src/cli/batch/sketch.js';

async function* of<T>(...list: T[]): AsyncGenerator<T> {
  yield* list;
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) found.push(each);
  return found;
}

describe('rows of CSV', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n"x;""y""\nz";2',
      [
        ['a', 'b'],
        ['x;"y"\nz', '2'],
      ],
    ],
    [
      'a\tb\n\t',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['a,b', [['a', 'b']]],
    ['', []],
  ])('%j', async (text, rows) => {
    expect(await all(csvRows(of(text)))).toEqual(rows);
    // however the text comes in
    expect(await all(csvRows(of(...text)))).toEqual(rows);
  });
});

test('results come in the order of the input, and no more than so many are begun ahead', async () => {
  let open = 0;
  let most = 0;
  const wait = async (n: number) => {
    most = Math.max(most, ++open);
    await new Promise((done) => setTimeout(done, n % 3 === 0 ? 15 : 1));
    open--;
    return n * 10;
  };
  const given: number[] = [];
  for await (const result of inOrder(of(...Array(20).keys()), 4, wait)) given.push(result);
  expect(given).toEqual([...Array(20).keys()].map((n) => n * 10));
  expect(most).toBeLessThanOrEqual(4);
});

test('a result is given out before the next entry is there', async () => {
  let release = () => {};
  async function* slow() {
    yield 1;
    await new Promise<void>((done) => (release = done));
    yield 2;
  }
  const given: number[] = [];
  for await (const result of inOrder(slow(), 8, async (n) => n)) {
    given.push(result);
    release();
  }
  expect(given).toEqual([1, 2]);
});

test.each([
  ['sub/report.md', 'pairs/sub/report.md'],
  ['../../etc/passwd', 'pairs/__/__/etc/passwd'],
  ['a:b?c', 'pairs/a_b_c'],
  ['', 'pairs/_'],
])('the files of pair %j are called %s', (id, name) => {
  expect(nameOfPair(id)).toBe(name);
});

test('sketches tell the share of phrases in common', () => {
  expect(sharedWords([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
  expect(sharedWords([1, 2, 3, 4], [3, 4, 5, 6])).toBeCloseTo(1 / 3);
  expect(sharedWords([], [1])).toBe(0);
});
