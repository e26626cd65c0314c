import { expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { withTypedNotes } from '../../src/read/notes/index.js';

/** Blocks of a document, notes as "(1) words". */
async function blocks(name: string, text: string): Promise<string[]> {
  const document = await read({ name, bytes: new TextEncoder().encode(text) });
  return outline(document).map(({ type, label, text: words }) => (type === 'footnote' ? `(${label}) ${words}` : words));
}

const PIER = 'The board should paint the pier.';

test.each([
  ['raised digits', 'a.txt', 'The board¹ should paint the pier.²\n\n¹ Of trustees.\n² Built in 1911.\n'],
  ['brackets', 'a.txt', 'The board[1] should paint the pier.[2]\n\n[1] Of trustees.\n[2] Built in 1911.\n'],
  ['brackets behind a space, under a title', 'a.txt', 'The board [1] should paint the pier [2].\n\nNotes\n\n[1] Of trustees.\n[2] Built in 1911.\n'],
  ['numbers that lost their looks', 'a.txt', 'The board1 should paint the pier.2\n\n1 Of trustees.\n2 Built in 1911.\n'],
  ['numbers with a bracket', 'a.txt', 'The board1) should paint the pier.2)\n\n1) Of trustees.\n2) Built in 1911.\n'],
  ['signs', 'a.txt', 'The board† should paint the pier.‡\n\n† Of trustees.\n‡ Built in 1911.\n'],
  ['carets of Pandoc', 'a.md', 'The board^1^ should paint the pier.^2^\n\n---\n\n^1^ Of trustees.  \n^2^ Built in 1911.\n'],
  [
    'raised in HTML, lines of one paragraph',
    'a.html',
    '<p>The board<sup>1</sup> should paint the pier.<sup>2</sup></p><p><sup>1</sup> Of trustees.<br><sup>2</sup> Built in 1911.</p>',
  ],
  ['a list under a title', 'a.md', 'The board[1] should paint the pier.[2]\n\n## Notes\n\n1. Of trustees.\n2. Built in 1911.\n'],
])('notes called by %s', async (_how, name, text) => {
  const all = await blocks(name, text);
  expect([all[0], ...all.slice(-2).map((each) => each.slice(each.indexOf(' ') + 1))]).toEqual([PIER, 'Of trustees.', 'Built in 1911.']);
  expect(all.at(-1)).toMatch(/^\([2‡]\)/);
});

test.each([
  [
    'what a title opens',
    'a.md',
    'The pier[1] and the board[2] cost most.\n\n## Advice\n\n[1] The board should paint the pier.\n\n[2] The board should meet.\n',
  ],
  ['what is announced', 'a.md', 'The pier[1] and the board[2] cost most. We ask:\n\n[1] The board should paint the pier.\n\n[2] The board should meet.\n'],
  ['the last of a list', 'a.md', 'The board* met.\n\n* The board should paint the pier.\n* The board should meet.\n'],
  ['what is counted by letters', 'a.md', 'The board* met.\n\n* (b) The board should meet.\n'],
])('no notes: %s', async (_what, name, text) => expect((await blocks(name, text)).at(-1)).toMatch(/^(?:\[2\] |\(b\) )?The board should meet\.$/));

test('a star', async () => {
  expect(await blocks('a.txt', 'The board* should paint the pier.\n\n* Of trustees.\n')).toEqual([PIER, '(*) Of trustees.']);
  expect(await blocks('a.md', 'The board* should paint the pier.\n\n* Of trustees.\n')).toEqual([PIER, '(*) Of trustees.']);
});

test.each([
  ['no list answers', 'a.txt', 'The board[1] should paint pier3 by May.\n'],
  ['powers', 'a.txt', 'Paint 5 km² of it.\n\n¹ Built in 1911.\n'],
  ['numbers in names', 'a.txt', 'The tests Covid19 and sars2 are kept.\n\n1 Of trustees.\n2 Built in 1911.\n'],
  ['a list of what is asked', 'a.txt', 'The board named the pier1 and the quay2 first.\n\n1. Paint the pier.\n\n2. Mend the quay.\n'],
  ['inclusive stars', 'a.txt', 'Bürger*innen malen die Brücke.\n\n* Seit 1911.\n'],
])('%s: nothing leaves the sentence', async (_why, name, text) => expect((await blocks(name, text))[0]).toBe(text.split('\n')[0]));

test('numbered paragraphs that answer nothing cost no more than their number', () => {
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
  const pairs = Array.from({ length: 8000 }, (_, n) => [paragraph(`(${n % 900}) The board met then${n % 7}).`), paragraph('The pier is old.')]).flat();
  const from = performance.now();
  expect(withTypedNotes({ type: 'root', children: pairs }).children).toHaveLength(16000);
  expect(performance.now() - from).toBeLessThan(3000);
});
