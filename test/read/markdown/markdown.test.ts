import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown/index.js';
import { isCheap } from '../../../src/read/markdown/rewrite.js';
import { blocksOf, outlined } from '../../outline/outlines.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what real reports hold besides CommonMark', () => {
  test('lists indented so deep that CommonMark takes them for code', async () => {
    expect(await outlined('Do this:\n\n1. Open the gates\n\n        a) in the north\n\n        b) in the south')).toEqual([
      'paragraph Do this:',
      'listItem1 {1.} Open the gates',
      'listItem2 {a)} in the north',
      'listItem2 {b)} in the south',
    ]);
  });

  test('real code stays code', async () => {
    expect(await outlined('    if (gate.open) { close(gate); }')).toEqual(['code if (gate.open) { close(gate); }']);
  });

  test('attribute lines of kramdown', async () => {
    expect(await outlined('{:start="3"}\n3.  Open the gates.\n\n## Next {#next}')).toEqual(['listItem1 {3.} Open the gates.', 'heading2 Next']);
  });

  test('raw HTML lists, with Markdown in them', async () => {
    expect(await outlined('<ol start="4">\n<li>Open <b>all</b> gates.</li>\n<li>Keep **one** [shut](x).</li>\n</ol>')).toEqual([
      'listItem1 {4.} Open all gates.',
      'listItem1 {5.} Keep one shut.',
    ]);
  });

  test('Markdown inside HTML blocks', async () => {
    expect(await outlined('<div class="box" markdown="1">\n\n- Open the gates.\n\n</div>')).toEqual(['listItem1 Open the gates.']);
  });

  test('layout tables in HTML', async () => {
    expect(await outlined('<table>\n<tr><td><img src="g.png"/></td><td>Open the gates.</td></tr>\n</table>')).toEqual(['paragraph Open the gates.']);
  });

  test('a comment that is never closed hides nothing', async () => {
    expect(await outlined('<!-- note\n\nOpen the gates.')).toEqual(['paragraph note', 'paragraph Open the gates.']);
    expect(await outlined('<!-- note\n\nOpen the gates. -->\n\nShut them.')).toEqual(['paragraph Shut them.']);
  });

  test('alerts of GitHub', async () => {
    expect(await outlined('> [!NOTE]\n> Open the gates.')).toEqual(['paragraph Open the gates.']);
  });

  test('front matter is no text', async () => {
    expect(await outlined('---\ntitle: Gates\n---\nOpen them.')).toEqual(['paragraph Open them.']);
  });
});

test('title and remote addresses are told', async () => {
  const document = await readMarkdown(
    bytes('# The *gates*\n\n![map](https://example.org/map.png) <img src="//example.org/p.gif"> [link](https://example.org/page)'),
    {},
  );
  expect(document.title).toBe('The gates');
  expect(document.warnings).toMatchObject([{ code: 'remote-reference', texts: ['https://example.org/map.png', '//example.org/p.gif'] }]);
  expect((await readMarkdown(bytes('---\ntitle: "Old gates"\n---\n# The gates'), {})).title).toBe('Old gates');
});

test('lines are those of the file, past plain paragraphs and lists', async () => {
  const lines = (await blocksOf('One.\n\nTwo\ngoes on.\n\n\n- *Three*\n\n  more\n\n> Four\n\n<ul>\n<li>Five</li></ul>\n\nSix')).map(({ locator }) => [
    locator.line,
    locator.endLine,
  ]);
  expect(lines).toEqual([
    [1, undefined],
    [3, 4],
    [7, undefined],
    [9, undefined],
    [11, undefined],
    [14, undefined],
    [16, undefined],
  ]);
});

describe('hostile Markdown', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['emphasis openers', '*a **a '.repeat(20_000)],
    ['emphasis closers', 'a_ '.repeat(30_000)],
    ['brackets', '['.repeat(50_000)],
    ['links in links', '[a]('.repeat(20_000)],
    ['images', '![[]()'.repeat(20_000)],
    ['code spans of every length', Array.from({ length: 400 }, (_, i) => `e${'`'.repeat(i)}`).join('')],
    ['nested quotations', '>'.repeat(50_000)],
    ['nested lists', Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['underlined headings', 'a\n=\n'.repeat(8_000)],
    ['lazy quotations', `> a\n${'lazy\n'.repeat(10_000)}`],
    ['angles', '<'.repeat(50_000)],
    ['comments', 'a <!-- '.repeat(20_000)],
    ['unclosed comments', '<!-- a\n\n'.repeat(2_000)],
    ['nested HTML', '<div>'.repeat(20_000)],
    ['table rows', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(10_000)}`],
  ];

  test.each(attacks)('%s: read within 5 s', async (_, text) => {
    const started = process.cpuUsage().user;
    await blocksOf(`Open the gates.\n\n${text}\n\nShut them.`).then((blocks) => expect(blocks[0]?.text).toBe('Open the gates.'));
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });

  test('a table of more rows than remark is asked to read is a table', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `| ${i} | Open *gate* \\| lock ${i} | 2027 |`).join('\n');
    const blocks = await blocksOf(`| No | Call | Year |\n|---|:--|---|\n${rows}`);
    expect(blocks).toHaveLength(3_001);
    expect(blocks.at(-1)).toMatchObject({ type: 'tableRow', cells: ['2999', 'Open gate | lock 2999', '2027'], heads: ['No', 'Call', 'Year'] });
    expect(blocks.at(-1)?.locator.line).toBe(3_002);
  });

  test.each([
    ['a heading', '## Calls\n'],
    ['a caption', 'Table 1: all calls\n'],
  ])('%s right above a long table is no part of it, and its cells are read as those of a short one', async (_, above) => {
    const row = (i: number) => `| ${i} | Pay &pound;${i} &amp; read [guide](https://example.org) at ~~gate~~ *lock* |`;
    const table = (rows: number) => `${above}| No | Call |\n|---|---|\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}`;
    const [long, short] = [await blocksOf(table(2_100)), await blocksOf(table(5))];
    expect(long[2]?.cells).toEqual(short[2]?.cells);
    expect(long.at(-1)?.cells).toEqual(['2099', expect.stringMatching(/^Pay £2099 & read guide at .*lock$/)]);
    expect(long.filter(({ type }) => type === 'tableRow')).toHaveLength(2_101);
  });

  test('the text of a stretch that remark never sees comes out', async () => {
    const words = Array.from({ length: 700 }, (_, i) => `*gate${i}`).join(' ');
    expect((await blocksOf(words))[0]?.text).toBe(words.replaceAll('*', ''));
    expect(isCheap([words])).toBe(false);
    expect(isCheap(['# Gates', '', 'Open *all* of [them](x).'])).toBe(true);
  });

  test('a limit that is passed is named', async () => {
    await expect(blocksOf('a'.repeat(1_000_001))).rejects.toMatchObject({ limit: 'blockLength', value: 1_000_000 });
    await expect(blocksOf('a\n\n'.repeat(200_001))).rejects.toMatchObject({ limit: 'blocks', value: 200_000 });
  });
});

test.each([
  [
    'blank lines around the words of a cell',
    '<table>\n<tr><th>No</th><th>Text</th></tr>\n<tr><td>1</td><td>\n\nThe **board** should act.\n\n</td></tr>\n</table>\n\nThe end.\n',
  ],
  ['between rows', '<table>\n\n<tr><th>No</th><th>Text</th></tr>\n\n<tr>\n\n<td>1</td>\n\n<td>The board should act.</td>\n\n</tr>\n\n</table>\n\nThe end.\n'],
  ['between the cells', '<table>\n<tr><td>1</td>\n\n<td>The board should act.</td></tr>\n</table>\n\nThe end.\n'],
])('a table written in HTML is one: %s', async (_what, source) => {
  const rows = (await readMarkdown(bytes(source), {})).root.children;
  expect(rows.at(-1)?.type).toBe('paragraph');
  expect(rows.slice(0, -1).every(({ type }) => type === 'table')).toBe(true);
  expect(textOf(rows.at(-2))).toMatch(/1\s?The board should act\./);
  expect(rows.at(-1)?.position?.start.line).toBe(source.trimEnd().split('\n').length);
});

const inCell = (list: string) => `<table>\n<tr><th>No</th><th>Text</th></tr>\n<tr><td>1</td><td>\n\n${list}\n\n</td></tr>\n</table>\n`;

/** The lines of the last cell of a row. */
function linesOfCell(row: RootContent | undefined): string[] {
  const cell = row?.type === 'table' ? row.children[0]?.children.at(-1) : undefined;
  const text = (cell?.children ?? []).map((node) => (node.type === 'break' ? '\n' : textOf(node).replace(/\s+/g, ' '))).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test.each([
  ['bullets', '- Paint **it**.\n- Mend it.', 'Paint it.\nMend it.'],
  ['stars, apart', '* Paint it.\n\n* Mend it.', 'Paint it.\nMend it.'],
  ['numbers', '1. Paint **it**.\n2. Mend it.', '1. Paint it.\n2. Mend it.'],
  ['lines that go on', '- Paint\n  it.\n- Mend it.', 'Paint it.\nMend it.'],
  ['paragraphs', 'Paint it.\n\nMend it.', 'Paint it.\nMend it.'],
])('what stands apart in a cell of a table written in HTML stays apart: %s', async (_what, list, expected) =>
  expect(linesOfCell((await readMarkdown(bytes(inCell(list)), {})).root.children.at(-1))).toEqual(expected.split('\n')),
);
