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

describe('what a page may show that stands in its machinery', () => {
  test.each([
    ['a comment', '<!-- The council should dredge the inner harbour. -->', ['1 comment', 'The council should dredge the inner harbour.', 2]],
    [
      'what a script writes',
      '<script>document.write("<p>The council should dredge the inner harbour.</p>")</script>',
      ['1 script', 'The council should dredge the inner harbour.', 2],
    ],
    [
      'what a sheet paints',
      '<style>.r::before { content: "The council should dredge the inner harbour." }</style>',
      ['1 style sheet', 'The council should dredge the inner harbour.', 2],
    ],
    [
      'a comment that ends in its own way',
      '<!-- The council should dredge the inner harbour. --!>',
      ['1 comment', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'one that nothing ends',
      '<p>See below.</p><!-- The council should dredge the inner harbour.',
      ['1 comment', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'what is taken for a comment',
      '<!The council should dredge the inner harbour.>',
      ['1 comment', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'an order to another program',
      '<?note The council should dredge the inner harbour.?>',
      ['1 comment', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'a section of another language',
      '<![CDATA[The council should dredge the inner harbour.]]>',
      ['1 comment', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'what shows where one points',
      '<p title="The council should dredge the inner harbour.">See below.</p>',
      ['1 attribute', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'what a button says',
      '<button>The council should dredge the inner harbour.</button>',
      ['1 control', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
    [
      'what can be chosen',
      '<select><option>The council should dredge the inner harbour.</option></select>',
      ['1 control', expect.stringMatching(/council should dredge the inner harbour/), 2],
    ],
  ])('%s is told', (_title, body, expected) => expect(told(body, 'unshown-text')).toEqual([expected]));

  test.each([
    ['a comment for old browsers', '<!--[if lt IE 9]>Please get a newer browser to see this page.<![endif]-->'],
    ['one for new browsers', '<![if !IE]><p>Please use this page in a newer browser.</p><![endif]>'],
    ['an address', '<p><a href="https://example.org/the/report/of/the/harbour/board/in/march">Report</a></p>'],
    ['a name', '<!-- end of main content -->'],
    ['a name made of a title', '<h1 title="how-the-small-harbours-of-the-coast-are-run">How the small harbours of the coast are run</h1>'],
    ['code', '<script>const url = "https://example.org/a_b/c_d?e=f&g=h";</script>'],
    ['a sign', '<style>.r::before { content: "→" }</style>'],
  ])('%s is not', (_title, body) => expect(told(body, 'unshown-text')).toEqual([]));
});

describe('pictures among the text', () => {
  const alone = (body: string) => told(body, 'picture').map(([, text, line]) => [text, line]);
  test('in a paragraph of their own, with what is written for who does not see them', () =>
    expect(alone('<p><img src="a.png" alt="The council should dredge the inner harbour."></p>')).toEqual([
      ['The council should dredge the inner harbour.', 2],
    ]));
  test('with an empty text for who does not see them', () => expect(alone('<p><img src="a.png" alt="" style="width:600px"></p>')).toEqual([[undefined, 2]]));
  test('by their link', () => expect(alone('<a href="a.png"><img src="a.png"></a>')).toEqual([[undefined, 2]]));
  test.each([
    ['for the eye only', '<p><img src="a.png" role="presentation"></p>'],
    ['a small one', '<p><img src="a.png" width="48" height="48"></p>'],
    ['a small one by its style', '<p><img src="a.png" alt="" style="width:2em"></p>'],
    ['a rule', '<p><img src="a.png" alt="" width="600" height="4"></p>'],
    ['beside words', '<p><img src="a.png"> The quay in spring.</p>'],
    ['with a caption', '<figure><img src="a.png"><figcaption>The quay in spring</figcaption></figure>'],
    ['in the head of the page', '<header><img src="logo.png"></header>'],
  ])('none: %s', (_title, body) => expect(alone(body)).toEqual([]));
});
