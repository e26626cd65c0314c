import { describe, expect, test } from 'vitest';
import { compare, outlineOf } from '../../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const blocks = async (name: string, text: string) =>
  (await outlineOf(input(name, text))).blocks.map(({ type, label = '', text: said }) => `${type} ${label} ${said}`.replace(/ +/g, ' '));

describe('lines of one paragraph whose marks count up are a list', () => {
  test.each([
    ['letters', 'a.md', 'The board should:\n\n(a) count the boats;\n(b) light the quay\nby night; and\n(c) mend the pier.'],
    ['right below their lead-in', 'a.md', 'The board should:\n(a) count the boats;\n(b) light the quay by night; and\n(c) mend the pier.'],
    ['with hard breaks', 'a.md', 'The board should:\n\n(a) count the boats;\\\n(b) light the quay by night; and  \n(c) mend the pier.'],
    ['in a web page', 'a.html', '<p>The board should:</p><p>(a) count the boats;<br>(b) light the quay by night; and<br/>(c) mend the pier.</p>'],
  ])('%s', async (_, name, text) => {
    expect(await blocks(name, text)).toEqual([
      'paragraph The board should:',
      'listItem (a) count the boats;',
      'listItem (b) light the quay by night; and',
      'listItem (c) mend the pier.',
    ]);
  });

  test.each([
    ['roman numerals', '(i) count the boats;\n(ii) light the quay.', ['(i)', '(ii)']],
    ['numbers', '1) count the boats;\n2) light the quay.', ['1)', '2)']],
    ['numbers in brackets', '(1) count the boats;\n(2) light the quay.', ['(1)', '(2)']],
  ])('%s', async (_, text, labels) => {
    expect((await outlineOf(input('a.md', text))).blocks.map(({ label }) => label)).toEqual(labels);
  });

  test('inside an item, one deeper; each knows its line', async () => {
    const { blocks: found } = await outlineOf(input('a.md', '- The board should:\n  (a) count the boats;\n  (b) light the quay.\n- Thanks'));
    expect(found.map(({ level, locator }) => [level, locator.line])).toEqual([
      [1, 1],
      [2, 2],
      [2, 3],
      [1, 4],
    ]);
  });
});

test.each([
  ['marks inside a line', 'The board should (a) count the boats,\n(b) light the quay and (c) mend the pier.'],
  ['a mark in the middle of a phrase', 'Boats are counted under section\n(a) of the act and section\n(b) of the order.'],
  ['one mark', 'The board should count the boats.\n(a) is the older form.'],
  ['marks that do not count up', 'See the tables:\n(c) of boats;\n(a) of quays.'],
])('%s leave a paragraph whole', async (_, text) => {
  expect(await blocks('a.md', text)).toHaveLength(1);
});

test('the same items as a list and as lines are kept', async () => {
  const items = ['scan the land registers;', 'lend no originals;', 'hire two conservators.'];
  const report = (list: readonly string[]) => `# Paper\n\n## Recommendations\n\nThe committee recommends that the archive:\n\n${list.join('\n')}\n`;
  const draft = report(items.map((item, at) => `${at + 1}. ${item}`));
  const final = report(items.map((item, at) => `(${'abc'[at]}) ${item}`));
  expect((await compare(input('draft.md', draft), input('final.md', final))).findings.map(({ outcome }) => outcome)).toEqual(['kept']);
});

test.each([
  ['wrapped', 'The board should count<br>the boats<br>by night.<br>It is dark.', [['The board should count the boats by night.', 'It is dark.'], ['Agreed']]],
  ['wrapped in bold', '<b>The board</b> should<br><i>count boats.</i><br>It is dark.', [['The board should count boats.', 'It is dark.'], ['Agreed']]],
])('lines of a cell go on up to the end of a sentence: %s', async (_, cell, lines) => {
  const { blocks: found } = await outlineOf(input('a.html', `<table><tr><th>Asked</th><th>Reply</th></tr><tr><td>${cell}</td><td>Agreed</td></tr></table>`));
  expect(found.at(-1)?.lines).toEqual(lines);
});
