import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';

const TEXT = '<p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays, on two wet days in March.</p>';
const told = (body: string, code = 'unread-part') =>
  readHtml(new TextEncoder().encode(`<html><body><main>${TEXT}\n${body}\n${TEXT}</main></body></html>`), {})
    .warnings.filter((warning) => warning.code === code)
    .map(({ message, texts, locators }) => [
      message.replace('The file holds ', '').replace(' whose words were not read as text.', ''),
      texts?.[0],
      locators[0]?.line,
    ]);

describe('what a page shows and is not read', () => {
  test.each([
    ['a framed page', '<iframe src="annex.html"></iframe>', ['1 framed page', undefined, 2]],
    ['a page written into its frame', '<iframe srcdoc="&lt;p&gt;Dredge the harbour.&lt;/p&gt;"></iframe>', ['1 framed page', 'Dredge the harbour.', 2]],
    ['an embedded document', '<embed src="annex.pdf">', ['1 embedded document', undefined, 2]],
    ['an object that is a document', '<object data="annex.pdf" type="application/pdf"></object>', ['1 embedded document', undefined, 2]],
    ['a drawing by a program', '<canvas width="600" height="300"></canvas>', ['1 drawing by a program (canvas)', undefined, 2]],
    ['a drawing with words', '<svg><g><text>Dredge the harbour</text></g></svg>', ['1 drawing with words (SVG)', 'Dredge the harbour', 2]],
    ['a formula', '<p>A fund of <math><mn>12</mn></math> million.</p>', ['1 formula', '12', 2]],
    ['what a field holds', '<textarea>Dredge the harbour.</textarea>', ['1 form field', 'Dredge the harbour.', 2]],
  ])('%s is told', (_title, body, expected) => expect(told(body)).toEqual([expected]));

  test.each([
    ['a film', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a frame that measures', '<iframe src="count.html" width="1" height="1"></iframe>'],
    ['a drawing without words', '<svg><path d="M0 0"/></svg>'],
    ['an empty field', '<input type="text">'],
  ])('%s is not', (_title, body) => expect(told(body)).toEqual([]));
});

test('sentences that a page hides are told, commands are not', () => {
  const hidden = '<div style="display:none">The council should dredge the inner harbour every second spring.</div><div hidden>Open menu</div>';
  expect(told(hidden, 'hidden-text')).toEqual([[expect.stringMatching(/^1 passage of hidden text/), expect.stringMatching(/^The council should/), undefined]]);
});

describe('pictures of the size of a page', () => {
  const count = (body: string) => told(body, 'picture-of-text').length;
  test('by their size', () => expect(count('<img src="a.png" width="800" height="1100">')).toBe(1));
  test('by their name', () => expect(count('<img src="report/page-3.png"><img src="report/page-4.png">')).toBe(1));
  test('photographs are none', () => expect(count('<img src="quay.jpg" width="1200" height="800"><img src="quay.jpg">')).toBe(0));
  test('figures with a caption are none', () =>
    expect(count('<figure><img src="map.png" width="800" height="1100"><figcaption>Figure 2: The quays</figcaption></figure>')).toBe(0));
});
