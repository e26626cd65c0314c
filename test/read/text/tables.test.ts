import { expect, test } from 'vitest';
import { blocksOf, outlined } from '../../outline/outlines.js';

const lines = (text: string) => outlined(text, 'report.txt');

test('a table with a rule under its head, cells of several lines, and text around it', async () => {
  const text = `Who does what:

  No.   Recommendation          By
  ----- ----------------------- -----------
  5     Publish opening hours   March 2027
        in one list.
  6     Train volunteers.       May 2027

Then we shall see.
`;
  expect(await lines(text)).toEqual([
    'paragraph Who does what:',
    'tableRow No. | Recommendation | By',
    'tableRow {5} Publish opening hours in one list. | March 2027',
    'tableRow {6} Train volunteers. | May 2027',
    'paragraph Then we shall see.',
  ]);
});

test('a table between edges, rows between blank lines', async () => {
  const text = `  ------------------------------
  No.     Action        Owner
  ------- ------------- --------
  3.1     Draw up a     Agency
          register

  3.2     Train two     Council
  ------------------------------
`;
  expect(await lines(text)).toEqual(['tableRow No. | Action | Owner', 'tableRow {3.1} Draw up a register | Agency', 'tableRow {3.2} Train two | Council']);
});

test('a table in a grid', async () => {
  const text = `+-----+-----------+
| No. | Action    |
+=====+===========+
| 1   | Draw up a |
|     | register  |
+-----+-----------+
`;
  expect(await lines(text)).toEqual(['tableRow No. | Action', 'tableRow {1} Draw up a register']);
});

test('a table without heads, rows between blank lines, and what follows it', async () => {
  const text = `  ------- ---------- ---------
  North   Draw up    May 2031
          a list

  South   Train two  June 2031
  ------- ---------- ---------

  : What is planned.
`;
  expect(await lines(text)).toEqual(['tableRow North | Draw up a list | May 2031', 'tableRow South | Train two | June 2031', 'paragraph : What is planned.']);
});

test('a table without heads, one line a row', async () => {
  const text = `The prices:

  ------- -----------
  Pears   two crowns
  Plums   one crown
  ------- -----------
`;
  expect(await lines(text)).toEqual(['paragraph The prices:', 'tableRow Pears | two crowns', 'tableRow Plums | one crown']);
});

test('rules over a head of two lines, under it, and under the rows', async () => {
  const text = `== ============ =========
No What is      By
   to be done
== ============ =========
1  Draw a map   May 2031
2  Train two    June 2031
== ============ =========
`;
  expect(await lines(text)).toEqual(['tableRow No | What is to be done | By', 'tableRow {1} Draw a map | May 2031', 'tableRow {2} Train two | June 2031']);
});

test('the rows of a drawn table know the heads of their columns', async () => {
  const text = `  No.     Action        Owner
  ------- ------------- --------
  3.1     Draw a map.   Agency
  3.2     Train two.    Council
`;
  expect((await blocksOf(text, 'report.txt')).map(({ heads }) => heads)).toEqual(Array(3).fill(['No.', 'Action', 'Owner']));
});

test.each([
  ['a rule under a title', 'What we saw\n-----------\n\nText of a paragraph.\n'],
  ['a line of two dashes in prose', 'He said -- and she -- that it was so.\n-- --\nMore text that crosses every column there could be.\n'],
])('%s is no table', async (_title, text) => {
  expect((await lines(text)).filter((line) => line.startsWith('tableRow'))).toEqual([]);
});

test('notes at the end of a text are notes, their marks no words', async () => {
  const text = 'Nine open after seven.[1] See list [2] of 2031.\n\nOne more.\n\n[1] Counted in May.\n';
  expect(await lines(text)).toEqual(['paragraph Nine open after seven. See list [2] of 2031.', 'paragraph One more.', 'footnote {1} Counted in May.']);
});
