import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { docx, p } from './read/word/docx.js';

const TOP = ['The wardens walked both quays in March.', 'Boats without lights lay in the outer basin.'];
const ASKS = [
  'The Harbour Board should dredge the inner basin.',
  'The Ministry of Transport should pay for a second pilot boat.',
  'Skippers must report each collision.',
];
const [first = '', second = '', third = ''] = ASKS.map((ask, at) => `Recommendation ${at + 1}: ${ask}`);

/** What is said of the second recommendation where this stands in its place, in the form of a format. */
const dropped = async (name: string, write: (texts: readonly string[]) => Uint8Array, there: string, { far = false } = {}) => {
  const [top = '', below = ''] = TOP;
  const body = (middle: readonly string[]) => write([top, ...(far ? [there] : []), below, first, ...middle, third]);
  const file = (side: string, middle: readonly string[]) => ({ name: `${side}.${name}`, bytes: body(middle) });
  const { findings } = await compare(file('draft', [second]), file('final', far ? [] : [there]));
  return findings
    .filter(({ outcome }) => outcome === 'dropped')
    .map(({ certainty, certaintyReasons }) => [certainty, certaintyReasons?.[0]?.replace(/ \(.*/, '')]);
};

const bytes = (text: string) => new TextEncoder().encode(text);
const html = (texts: readonly string[]) => bytes(`<main>${texts.map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)).join('\n')}</main>`);
const markdown = (texts: readonly string[]) => bytes(texts.join('\n\n'));
const word = (texts: readonly string[]) => docx(texts.map((text) => (text.startsWith('<') ? text : p(text))).join(''));
const DRAWN = '<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="3600000" cy="720000"/><a:blip xmlns:a="a"/></wp:inline></w:drawing></w:r></w:p>';
const IN_PICTURE = [['check', 'it may stand in a picture of the final']];
const UNSHOWN = [['check', 'it may stand in what the final holds and does not show as text']];
const REMARKED = [['check', 'it may stand in a comment of the final']];
const CLEAR = [['clear', undefined]];

describe('what stands in the place of a lost recommendation and is not read', () => {
  test('a picture of a page', async () => expect(await dropped('html', html, '<p><img src="r2.png"></p>')).toEqual(IN_PICTURE));
  test('of Markdown', async () => expect(await dropped('md', markdown, '![](r2.png)')).toEqual(IN_PICTURE));
  test('of Word', async () => expect(await dropped('docx', word, DRAWN)).toEqual(IN_PICTURE));
  test.each([
    ['of an item', '2. ![](r2.png)'],
    ['of a lettered item', 'b) ![](r2.png)'],
  ])('of Markdown, %s', async (_title, there) => expect(await dropped('md', markdown, there)).toEqual(IN_PICTURE));
  test.each([
    ['a comment', `<!-- ${second} -->`],
    ['a comment that ends as browsers know it', `<!-- ${second} --!>`],
    ['the title of a link that nothing uses', `[//]: # (${second})`],
    ['another', `[comment]: <> "${second}"`],
  ])('%s', async (_title, there) => expect(await dropped('md', markdown, there)).toEqual(UNSHOWN));
  test('a remark at the margin', async () => expect(await dropped('md', markdown, `{>>${second}<<}`)).toEqual(REMARKED));
  test('a script', async () => expect(await dropped('html', html, `<script>document.write("${second}")</script>`)).toEqual(UNSHOWN));
  test('a style sheet', async () => expect(await dropped('html', html, `<style>p.r::after { content: "${second}" }</style>`)).toEqual(UNSHOWN));
});

describe('what stands elsewhere dims nothing', () => {
  test('a picture of a page', async () => expect(await dropped('html', html, '<p><img src="chart.png"></p>', { far: true })).toEqual(CLEAR));
  test('of Markdown', async () => expect(await dropped('md', markdown, '![Chart](chart.png)', { far: true })).toEqual(CLEAR));
  test('of Word', async () => expect(await dropped('docx', word, DRAWN, { far: true })).toEqual(CLEAR));
  test('a comment that says something else', async () =>
    expect(await dropped('md', markdown, '<!-- The table of moorings goes to the annex. -->')).toEqual(CLEAR));
});
