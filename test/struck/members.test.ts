import { describe, expect, test } from 'vitest';
import { compare, outlineOf } from '../../src/compare.js';
import type { Input } from '../../src/types.js';
import { docx, p, r, table } from '../read/word/docx.js';
import { odt } from '../read/word/odt.js';

const input = (name: string, bytes: Uint8Array | string): Input => ({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes });
const html = (body: string, head = '') => input('a.html', `<html><head>${head}</head><body><main>${body}</main></body></html>`);
const markdown = (text: string) => input('a.md', text);
const word = (body: string, styles = '') => input('a.docx', docx(body, styles ? { styles } : {}));

/** Every block on a line: its label, its text, and what is struck out of it; "!" where that is all of it. */
async function read(document: Input): Promise<string[]> {
  const { blocks } = await outlineOf(document);
  return blocks.map(({ label, text, annotations, struck }) => {
    const gone = annotations.filter(({ kind }) => kind === 'deletion').map((each) => `-${each.text}-`);
    return [struck ? '!' : '', label === text ? '' : (label ?? ''), text, ...gone].filter(Boolean).join(' ');
  });
}

describe('words that are struck out', () => {
  const sheet =
    '<style>/* .plain */ @media print { .plain { text-decoration: line-through } } td .gone, p.old { color: red; text-decoration: line-through }</style>';
  test.each<[string, Input, string[]]>([
    [
      'by a rule of the style sheet',
      html('<p class="old">Sell the mill.</p><p class="plain">Keep <b class="gone">all</b> yards.</p>', sheet),
      ['! Sell the mill. -Sell the mill.-', 'Keep all yards.'],
    ],
    ['by a style', html('<p>The board <span style="text-decoration:underline line-through">must</span> should act.</p>'), ['The board should act. -must-']],
    [
      'by a class of a well-known sheet',
      html('<p class="text-decoration-line-through">Sell the mill.</p><p>Keep it.</p>'),
      ['! Sell the mill. -Sell the mill.-', 'Keep it.'],
    ],
    ['around their replacement', html('<p>The board <del>must</del><ins>should</ins> act.</p>'), ['The board should act. -must-']],
    ['with the spaces beside them', html('<p>The board must<s> not </s>act.</p>'), ['The board must act. -not-']],
    ['in the middle of a word', html('<p>The over<s>-</s>all plan stands.</p>'), ['The overall plan stands. ---']],
    [
      'in an item of a list',
      html('<ul><li>Open the <s>old </s>gate.</li><li><s>Sell the mill.</s></li></ul>'),
      ['Open the gate. -old-', '! Sell the mill. -Sell the mill.-'],
    ],
    [
      'in a whole section',
      html('<p>Keep it.</p><section class="strike"><h2>Mills</h2><p>Sell the <b>old</b> mill.</p><ol><li>At once.</li></ol></section>'),
      ['Keep it.', '! Mills -Mills-', '! Sell the old mill. -Sell the old mill.-', '! 1. At once. -At once.-'],
    ],
    [
      'in preformatted text',
      html('<p>Keep it.</p><pre>The board <s>must</s> act.\n\n<s>Sell the mill.</s></pre>'),
      ['Keep it.', 'The board act. -must-', '! Sell the mill. -Sell the mill.-'],
    ],
    [
      'by inline HTML in Markdown',
      markdown('The board <del>must</del> <ins>should</ins> act.\n\n- <s>Sell the **old** mill.</s>'),
      ['The board should act. -must-', '! Sell the old mill. -Sell the old mill.-'],
    ],
    [
      'by CriticMarkup',
      markdown('The board {~~must~>should~~} act{-- at once--}{++ soon++}.{>>When?<<}\n\n{--- Sell the mill.--}\n- {==Keep it.==}'),
      ['The board should act soon. -must- -at once-', '! Sell the mill. -Sell the mill.-', 'Keep it.'],
    ],
    ['in code, which means nothing', markdown('```\n{--x--}\n```'), ['{--x--}']],
    ['by two lines in Word', word(p(r('Keep ') + r('all ', '<w:strike w:val="0"/><w:dstrike/>') + r('yards.'))), ['Keep yards. -all-']],
    [
      'by a style of Word',
      word(p(r('Sell the mill.', '<w:rStyle w:val="G"/>')) + p('Keep it.'), '<w:style w:type="character" w:styleId="G"><w:rPr><w:strike/></w:rPr></w:style>'),
      ['! Sell the mill. -Sell the mill.-', 'Keep it.'],
    ],
  ])('%s', async (_, document, blocks) => expect(await read(document)).toEqual(blocks));
});

describe('where only the label stands', () => {
  const label = 'Recommendation 4:';
  const gone = ['! Recommendation 4 Sell the mill. -Sell the mill.-'];
  test.each<[string, Input]>([
    ['html', html(`<p><b>${label}</b> <s>Sell the mill.</s></p>`)],
    ['markdown', markdown(`**${label}** ~~Sell the mill.~~`)],
    ['docx', word(p(r(`${label} `, '<w:b/>') + r('Sell the mill.', '<w:strike/>')))],
    ['rtf', input('a.rtf', `{\\rtf1\\ansi ${label} {\\strike Sell the mill.}\\par}`)],
  ])('all of it is struck out: %s', async (_, document) => expect(await read(document)).toEqual(gone));
  test('a struck label is only no label any more', async () =>
    expect(await read(html(`<p><s>${label}</s> The board should sell the mill.</p>`))).toEqual(['The board should sell the mill. -Recommendation 4:-']));
});

describe('rows of a table', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const head = row('No.', 'Recommendation', 'Owner');
  const wordRow = (strike: string) => table(['No.', 'Recommendation', 'Owner'], ['1', `<w:p>${r('The board should sell the mill.', strike)}</w:p>`, 'Board']);
  test.each<[string, Input]>([
    ['html', html(`<table>${head}${row('1', '<s>The board should sell the mill.</s>', 'Board')}</table>`)],
    ['markdown', markdown('| No. | Recommendation | Owner |\n|---|---|---|\n| 1 | ~~The board should sell the mill.~~ | Board |')],
  ])('a row whose statement is struck out is struck out: %s', async (_, document) =>
    expect(await read(document)).toEqual(['No. | Recommendation | Owner', '! 1 The board should sell the mill. | Board -The board should sell the mill.-']),
  );
  test('docx', async () =>
    expect((await read(word(wordRow('<w:strike/>'))))[1]).toMatch(/^! .*The board should sell the mill\. \| Board -The board should sell the mill\.-$/));
  test('one whose owner is struck out is not', async () =>
    expect(await read(html(`<table>${head}${row('1', 'The board should sell the mill.', '<s>Board</s>')}</table>`))).toEqual([
      'No. | Recommendation | Owner',
      '1 The board should sell the mill. -Board-',
    ]));
});

test('an item that the final strikes out is a dropped item of a recommendation that stands', async () => {
  const list = (second: string) =>
    `# Report\n\nWe recommend that the town council:\n\n- open the locks in dry summers,\n- ${second},\n- print the tide tables every year.\n`;
  const { findings, summary } = await compare(markdown(list('close the old weir at the mill')), markdown(list('~~close the old weir at the mill~~')));
  expect(findings.map(({ outcome, items }) => [outcome, items.map((item) => item.outcome)])).toEqual([['reworded', ['kept', 'dropped', 'kept']]]);
  expect(summary.items.dropped).toBe(1);
});

describe('what is struck out beside what replaces it', () => {
  const old = 'The harbour board must dredge the north channel every second spring.';
  const fresh = 'The harbour board should dredge the north channel every third spring.';
  const said = (text: string) => `## Recommendations\n\n${text}\n`;
  test('the final’s struck text is no partner: the text beside it is', async () => {
    const { findings } = await compare(
      markdown(said(`Recommendation 1: ${old}`)),
      markdown(said(`~~Recommendation 1: ${old}~~\n\nRecommendation 1: ${fresh}`)),
    );
    expect(findings.map(({ outcome, final }) => [outcome, final[0]?.text])).toEqual([['reworded', fresh]]);
  });
  test('a copy of it elsewhere in the same document stands for it', async () => {
    const { findings, draft } = await compare(
      markdown(`## Recommendations\n\n~~Recommendation 1: ${old}~~\n\nRecommendation 2: The mayor should open the quay.\n\nRecommendation 1: ${old}\n`),
      markdown(`## Recommendations\n\nRecommendation 2: The mayor should open the quay.\n\nRecommendation 1: ${old}\n`),
    );
    expect(findings.map(({ outcome, traits }) => [outcome, traits.map(({ type }) => type)])).toEqual([
      ['kept', []],
      ['kept', []],
    ]);
    expect(draft.struck).toBeUndefined();
  });
});

test('a paragraph cut and pasted with changes tracked was moved', async () => {
  const who = '<office:change-info><dc:creator>Ada</dc:creator><dc:date>2031-07-09T10:00:00</dc:date></office:change-info>';
  const calls = [
    'The board should dredge the north channel every spring.',
    'The mayor should open the quay to anglers.',
    'The town should print the tide tables.',
  ];
  const line = (at: number) => `<text:p>Recommendation ${at + 1}: ${calls[at]}</text:p>`;
  const changes = `<text:tracked-changes><text:changed-region text:id="a"><text:deletion>${who}${line(0)}</text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion>${who}</text:insertion></text:changed-region></text:tracked-changes>`;
  const draft = odt(
    `${changes}<text:change text:change-id="a"/>${line(1)}${line(2)}<text:change-start text:change-id="b"/>${line(0)}<text:change-end text:change-id="b"/>`,
  );
  const outline = await outlineOf(input('a.odt', draft));
  expect(outline.recommendations.map(({ label, struck, annotations }) => [label, struck, annotations.map(({ kind }) => kind)])).toEqual([
    ['Recommendation 2', undefined, []],
    ['Recommendation 3', undefined, []],
    ['Recommendation 1', undefined, ['move']],
  ]);
});
