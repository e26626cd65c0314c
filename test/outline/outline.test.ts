import { describe, expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import type { Document } from '../../src/types.js';
import { blocksOf, outlined } from './outlines.js';

describe('section paths', () => {
  const sectionOf = async (text: string, needle: string, name?: string): Promise<string> =>
    (await blocksOf(text, name)).find((block) => block.text.includes(needle))?.section.join(' > ') ?? '';

  test('follow the levels that the format gives', async () => {
    expect(await sectionOf('# Report\n\n## Findings\n\n### Gates\n\nGates leak.\n\n## Next\n\nMend them.', 'Mend')).toBe('Report > Next');
  });

  test('believe a format that gives all headings one level, whatever their numbers, words and capitals', async () => {
    const text = '## Foreword\n\n## 2. Who is in charge\n\n## WHAT TO DO\n\n## 2.1 Gates\n\nGates leak.';
    expect(await sectionOf(text, 'leak')).toBe('2.1 Gates');
    expect(await sectionOf(text.replace(/^## /gm, '# '), 'leak')).toBe('2.1 Gates');
    expect(await sectionOf('<h2>Foreword</h2><h2>2. Who is in charge</h2><h2>2.1 Gates</h2><p>Gates leak.', 'leak', 'report.html')).toBe('2.1 Gates');
  });

  const LONG = 'leak every day of the year, and nobody has mended them since the great flood of 1953 came over the wall';

  test('follow the numbers in plain text', async () => {
    const text = `2 Findings\n\nPiers ${LONG}.\n\n2.1 Gates\n\nGates ${LONG}.\n\n3 Recommendations\n\nMills ${LONG}.`;
    expect(await sectionOf(text, 'Gates leak', 'report.txt')).toBe('2 Findings > 2.1 Gates');
    expect(await sectionOf(text, 'Mills leak', 'report.txt')).toBe('3 Recommendations');
  });

  test('follow words such as "Chapter" in plain text, and capitals where they come first', async () => {
    const last = async (...titles: string[]) =>
      sectionOf(titles.map((title, n) => `${title}\n\n${n + 1 < titles.length ? 'Piers' : 'Mills'} ${LONG}.\n\n`).join(''), 'Mills leak', 'report.txt');
    expect(await last('Part I', 'Chapter 2: Gates', 'Locks')).toBe('Part I > Chapter 2: Gates > Locks');
    expect(await last('SUMMARY OF FINDINGS', 'Gates and locks')).toBe('SUMMARY OF FINDINGS > Gates and locks');
    expect(await last('Foreword by the chair', 'SUMMARY OF FINDINGS', 'Gates and locks')).toBe('Gates and locks');
  });

  test('a heading stands in the section above it', async () => {
    expect((await blocksOf('# Report\n\n## Findings'))[1]?.section).toEqual(['Report']);
  });
});

describe('labels', () => {
  test('ordered lists print their numbers, nested letters and numerals theirs', async () => {
    expect(await outlined('3. Open the gates:\n\n    a) all of them\n\n    b) by May:\n\n      >i. in the north\n\n4. Close them.')).toEqual([
      'listItem1 {3.} Open the gates:',
      'listItem2 {a)} all of them',
      'listItem2 {b)} by May:',
      'listItem3 {i.} in the north',
      'listItem1 {4.} Close them.',
    ]);
  });

  test('a flat list nests by its labels and counts on after them', async () => {
    const items = ['1\\. Open them', 'a. in spring', 'b. in autumn', '2\\. Close them', 'a. at night'];
    const levels = (await blocksOf(items.map((item) => `- ${item}`).join('\n\n'))).map((block) => `${block.level}${block.label}`);
    expect(levels).toEqual(['11.', '2a.', '2b.', '12.', '2a.']);
  });

  test('bullets after a numbered list are no part of its last item', async () => {
    expect((await blocksOf('1. Open them\n\n- Now')).map((block) => block.level)).toEqual([1, 1]);
  });

  test('one bullet that is a sentence, after a numbered item that is one, stands beside it', async () => {
    const levels = async (...items: string[]) => (await blocksOf(items.map((item) => `- ${item}`).join('\n\n'))).map((block) => block.level);
    expect(await levels('1\\. Open the gates in spring.', 'The wardens should oil them.', '2\\. Close them.')).toEqual([1, 1, 1]);
    expect(await levels('1\\. Open the gates:', 'The northern ones.', '2\\. Close them.')).toEqual([1, 2, 1]);
    expect(await levels('1\\. Open the gates.', 'Oil them.', 'Paint them.')).toEqual([1, 2, 2]);
  });

  test('numbers written as rising are kept, repeated ones are counted', async () => {
    expect((await blocksOf('1. a\n3. b')).map((block) => block.label)).toEqual(['1.', '3.']);
    expect((await blocksOf('1. a\n1. b')).map((block) => block.label)).toEqual(['1.', '2.']);
  });

  test('a block that is only a label has it as text too', async () => {
    expect(await outlined('## Recommendation 3\n\nOpen the gates.')).toEqual(['heading2 {Recommendation 3} Recommendation 3', 'paragraph Open the gates.']);
  });

  test('bare paragraph numbers are labels where they count on', async () => {
    expect(await outlined('176 The boards agreed.\n\n177 We recommend a review.')).toEqual([
      'paragraph {176} The boards agreed.',
      'paragraph {177} We recommend a review.',
    ]);
    expect(await outlined('12 Boards agreed.\n\n40 Gates leak.')).toEqual(['paragraph 12 Boards agreed.', 'paragraph 40 Gates leak.']);
  });

  test('a row whose first cell is a label has it as label', async () => {
    const [, row] = await blocksOf('| No | Text | Date |\n|---|---|---|\n| R4 | Open the gates | May |');
    expect(row).toMatchObject({ type: 'tableRow', label: 'R4', text: 'Open the gates | May', cells: ['R4', 'Open the gates', 'May'] });
  });

  test('a printed caption is a caption', async () => {
    expect(await outlined('Table 2: Gates by river')).toEqual(['caption {Table 2} Gates by river']);
  });
});

describe('furniture', () => {
  test('a contents table is, up to the first text', async () => {
    expect(await outlined('## Contents\n\nGates 3\n\nLocks 12\n\nGates are old.\n\n## Gates')).toEqual([
      'heading2 Contents (furniture)',
      'paragraph Gates 3 (furniture)',
      'paragraph Locks 12 (furniture)',
      'paragraph Gates are old.',
      'heading2 Gates',
    ]);
  });

  test.each([
    ['entries that look like headings', '## Contents\n\n### Gates 3\n\nOld gates 4\n\n### Locks 12', '## Gates\n\n## Locks'],
    ['roman page numbers', '## Contents\n\n### Gates iii\n\n### Locks xii', '## Gates\n\n## Locks'],
    ['numbered entries', '## Contents\n\n### 1 Gates 3\n\n1.1 Old gates 4\n\n### 2 Locks 12', '## 1 Gates\n\n## 2 Locks'],
  ])('a contents table is, with %s', async (_, table, text) => {
    const roles = (await blocksOf(`${table}\n\n${text}`)).map(({ role }) => role);
    const [entries, headings] = [table, text].map((part) => part.split('\n\n').length) as [number, number];
    expect(roles).toEqual([...Array(entries).fill('furniture'), ...Array(headings).fill('none')]);
  });

  test('a heading behind a contents table that is named after no other is none of its entries', async () => {
    const roles = (await blocksOf('## Contents\n\nGates 3\n\n### Option 12\n\nGates are old.\n\n## Gates')).map(({ role }) => role);
    expect(roles).toEqual(['furniture', 'furniture', 'none', 'none', 'none']);
  });

  test.each([
    ['in one list', ['Gates 3', 'Locks 7', 'Weirs 7', 'Old weirs 9', 'Boats 12']],
    ['with numbers of their own', ['1. Gates 3', '2. Locks 7', '3. Weirs 8', '3.1 Old weirs 9', '4. Boats 12']],
    ['some of which name nothing', ['Foreword 1', 'Gates 3', 'Locks 7', 'Weirs 8', 'Thanks 9', 'Boats 12']],
  ])('lines that count the pages of titles are a contents table without a title, %s', async (_, entries) => {
    const text = ['Gates', 'Locks', 'Weirs', 'Boats'].map((title) => `## ${title}\n\nThey are old.`);
    const roles = (await blocksOf([...entries.map((entry) => `_${entry}_`), ...text].join('\n\n'))).map(({ role }) => role);
    expect(roles.slice(0, entries.length)).toEqual(entries.map(() => 'furniture'));
    expect(roles[entries.length]).toBe('none');
  });

  test.each([
    ['fall', ['Gates 30', 'Locks 7', 'Weirs 8', 'Old weirs 9', 'Boats 2']],
    ['name no titles', ['Pier 3', 'Quay 7', 'Mole 8', 'Dock 9', 'Berth 12']],
  ])('lines whose numbers %s are none', async (_, entries) => {
    const text = ['Gates', 'Locks', 'Weirs', 'Boats'].map((title) => `## ${title}\n\nThey are old.`);
    const roles = (await blocksOf([...entries, ...text].join('\n\n'))).map(({ role }) => role);
    expect(roles).not.toContain('furniture');
  });

  test.each([
    ['below one title', ['1', '2', '3', '4', '5', '6'].map((n) => `Paint pier ${n}`), ['Paint pier']],
    [
      'as items',
      ['- Paint the pier 1', '- Light the mole 1', '- Close the sheds 2', '- Train divers 3', '- Count trawlers 4'],
      ['Paint the pier', 'Light the mole', 'Train divers'],
    ],
    [
      'in a section',
      ['Paint the pier 1', 'Light the mole 1', 'Close the sheds 2', 'Train divers 3', 'Count trawlers 4'],
      ['Paint the pier', 'Light the mole', 'Train divers'],
    ],
  ])('lines that end in numbers are none, %s', async (_, lines, titles) => {
    const text = ['# Plan', '## Recommendations', ...lines, ...titles.map((title) => `## ${title}\n\nIt is old.`)].join('\n\n');
    expect((await blocksOf(text)).map(({ role }) => role)).not.toContain('furniture');
  });

  test('a dotted line is an entry however many dots it has', async () => {
    const entry = (title: string) => `${title} ${'. '.repeat(90)}12`;
    expect((await blocksOf(['Gates', 'Locks', 'Weirs'].map(entry).join('\n\n'))).map(({ role }) => role)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  test('a line that ends in a year is no entry of a contents table', async () => {
    const roles = (await blocksOf('## Contents\n\nGates 3\n\n© River board 2024\n\n## Gates')).map(({ role }) => role);
    expect(roles).toEqual(['furniture', 'furniture', 'none', 'none']);
  });

  test('lists of nothing but links into the document are', async () => {
    expect((await blocksOf('- [Gates](#g)\n- [Locks](#l)\n- [Weirs](#w)\n\n- [Gates](https://example.org)')).map((block) => block.role)).toEqual([
      ...['furniture', 'furniture', 'furniture', 'none'],
    ]);
  });
});

describe('inline marks', () => {
  test('leave the words and say what is bold', async () => {
    const [first, second] = await blocksOf('**Open the gates**\n\nSee *all* [gates](https://example.org/g), `now`.');
    expect([first?.text, first?.emphasis, second?.text]).toEqual(['Open the gates', 'bold', 'See all gates, now.']);
  });

  test('footnotes are blocks of their own, named by index', async () => {
    const blocks = await blocksOf('Open the gates.[^a] At once.\n\n[^a]: By May.');
    expect(blocks.map((block) => [block.type, block.text, block.notes])).toEqual([
      ['paragraph', 'Open the gates. At once.', [1]],
      ['footnote', 'By May.', undefined],
    ]);
  });

  test('invisible characters stay in the text', async () => {
    expect((await blocksOf('Open\u200B the gates.'))[0]?.text).toBe('Open\u200B the gates.');
  });
});

describe('flat nodes of readers that know no lists', () => {
  const flat = (data: object, value: string): Document['root']['children'][number] => ({ type: 'paragraph', children: [{ type: 'text', value }], data });

  test('give type, depth, label, page and emphasis by their data', () => {
    const root: Document['root'] = {
      type: 'root',
      children: [flat({ type: 'listItem', depth: 1, label: '(a)', page: 3, pageLabel: 'i', boxed: true }, 'open the gates')],
    };
    const [block] = outline({ root, format: 'pdf', identifying: [], warnings: [] });
    expect(block).toMatchObject({
      type: 'listItem',
      level: 2,
      label: '(a)',
      text: 'open the gates',
      emphasis: 'boxed',
      locator: { block: 0, page: 3, pageLabel: 'i' },
    });
  });

  test('annotations move with the label that is cut off', () => {
    const span = { start: 18, end: 22, text: 'Open' };
    const root: Document['root'] = {
      type: 'root',
      children: [flat({ annotations: [{ kind: 'insertion', text: 'Open', span }] }, 'Recommendation 3: Open the gates')],
    };
    const [block] = outline({ root, format: 'docx', identifying: [], warnings: [] });
    expect(block?.annotations[0]?.span).toMatchObject({ start: 0, end: 4 });
  });

  test('what is struck out is no text but a deletion; a block struck out whole stays', async () => {
    const said = async (text: string, name?: string) =>
      (await blocksOf(text, name)).map(({ text, annotations }) => [text, ...annotations.map((each) => each.text)]);
    expect(await said('The council ~~must~~ should pay ~5 to ~6 crowns.\n\n~~Sell the crane.~~')).toEqual([
      ['The council should pay ~5 to ~6 crowns.', 'must'],
      ['Sell the crane.', 'Sell the crane.'],
    ]);
    expect(await said('<html><body><p>The council <del>must</del> <ins>should</ins> pay.</p></body></html>', 'a.html')).toEqual([
      ['The council should pay.', 'must'],
    ]);
  });

  test('the span of an annotation that covers the label too has the words of the block only', () => {
    const text = 'Recommendation 3: Open the gates';
    const annotations = [{ kind: 'deletion' as const, text, span: { start: 0, end: text.length, text } }];
    const [block] = outline({ root: { type: 'root', children: [flat({ annotations }, text)] }, format: 'docx', identifying: [], warnings: [] });
    expect(block?.annotations[0]).toEqual({ kind: 'deletion', text, span: { start: 0, end: 14, text: 'Open the gates' } });
  });

  test('what parts an automatic label from the text is no part of it', () => {
    const label = (printed: string) =>
      outline({ root: { type: 'root', children: [flat({ label: printed }, 'Open the gates')] }, format: 'docx', identifying: [], warnings: [] })[0]?.label;
    expect(['Recommendation 3:', 'R4 –', '(a)', '3.'].map(label)).toEqual(['Recommendation 3', 'R4', '(a)', '3.']);
  });

  test('running heads are furniture', () => {
    const root: Document['root'] = { type: 'root', children: [flat({ furniture: true }, 'Report of the river board')] };
    expect(outline({ root, format: 'pdf', identifying: [], warnings: [] })[0]?.role).toBe('furniture');
  });
});
