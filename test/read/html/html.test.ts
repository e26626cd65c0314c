import { describe, expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../../../src/compare.js';
import { readHtml } from '../../../src/read/html/index.js';
import { read } from '../../../src/read/index.js';
import type { Document } from '../../../src/types.js';
import { outlined } from '../../outline/outlines.js';

const filler =
  '<p>The keepers of the river gates met in spring to plan the work on every lock, and chose the wardens of both banks for the coming year, one for each parish that lies by the water and pays its share of the costs.</p>';
const page = (body: string): string => `<!doctype html><html><head><title>River gates</title></head><body>${body}</body></html>`;
const lines = async (body: string): Promise<string[]> => (await outlined(page(body + filler), 'page.html')).slice(0, -1);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reading = (html: string): Document => readHtml(bytes(html), {});

describe('main content', () => {
  test('is <main>; navigation, cookie notices and feet are furniture', async () => {
    const body = `<nav><a href="/">Home</a></nav><main><h1>Gates</h1><div class="cookie-banner">We use cookies</div>${filler}<p>Open them.</p></main><footer>Contact</footer>`;
    expect((await outlined(page(body), 'page.html')).filter((line) => !line.includes('keepers'))).toEqual([
      ...['paragraph Home (furniture)', 'heading1 Gates', 'paragraph We use cookies (furniture)', 'paragraph Open them.', 'paragraph Contact (furniture)'],
    ]);
  });

  test.each(['teaser', 'node card', 'c-promo', 'related'])('an article of class %s beside the main one is furniture', async (name) => {
    const body = `<main><article>${filler}<p>Open them.</p></article><article class="${name}"><p>Shut them.</p></article></main>`;
    expect((await outlined(page(body), 'page.html')).slice(1)).toEqual(['paragraph Open them.', 'paragraph Shut them. (furniture)']);
  });

  test.each([
    [
      'cards without a main article',
      `<main>${filler}<article class="card"><p>Open them.</p></article><article class="card"><p>Shut them.</p></article></main>`,
    ],
    [
      'cards in the article',
      `<main><article>${filler}<article class="card"><p>Open them.</p></article><article class="card"><p>Shut them.</p></article></article></main>`,
    ],
    ['a second article without such a name', `<main><article>${filler}<p>Open them.</p></article><article><p>Shut them.</p></article></main>`],
  ])('%s: text', async (_title, body) => {
    expect((await outlined(page(body), 'page.html')).slice(1)).toEqual(['paragraph Open them.', 'paragraph Shut them.']);
  });

  test('is the densest block where no element says so', async () => {
    const body = `<div id="top"><a href="/a">One</a> <a href="/b">Two</a></div><div id="wrap"><h2>Gates</h2>${filler.repeat(3)}</div>`;
    expect((await outlined(page(body), 'page.html')).slice(0, 2)).toEqual(['paragraph One Two (furniture)', 'heading2 Gates']);
  });

  test.each([
    [
      'a box beside the text with a sentence in it',
      '<aside><p>Recommendation 4: Ports should open their gates at night.</p></aside>',
      'paragraph {Recommendation 4} Ports should open their gates at night.',
    ],
    [
      'a box of links',
      '<aside><a href="/x">Other reports on the gates of rivers and their keepers</a></aside>',
      'paragraph Other reports on the gates of rivers and their keepers (furniture)',
    ],
    [
      'a menu that is a list of sentences',
      '<menu><li>Ports should open their gates at night and in winter.</li></menu>',
      'listItem1 Ports should open their gates at night and in winter.',
    ],
    ['a panel behind its tab', '<div role="tabpanel" hidden><p>Ports should open.</p></div>', 'paragraph Ports should open.'],
    ['a closed dialog', '<dialog><p>Ports should open.</p></dialog>', 'paragraph Ports should open. (furniture)'],
    ['a list of links', `<ul>${'<li><a href="/a">Gates</a></li>'.repeat(4)}</ul>`, 'listItem1 Gates (furniture)'],
    ['a title that is a button', '<h3><button>Recommendation 5</button></h3>', 'heading3 {Recommendation 5} Recommendation 5'],
  ])('%s', async (_title, body, line) => {
    expect(await lines(filler + body)).toContain(line);
  });

  test('hidden text, scripts and controls are none', async () => {
    expect(await lines('<script>open()</script><p hidden>No</p><p style="display: none">No</p><p>Yes<button>Share</button></p>')).toEqual(['paragraph Yes']);
  });
});

describe('blocks', () => {
  test('line breaks that part paragraphs and items', async () => {
    expect(await lines('<div>Open them.<br><br>Shut them,<br>all.<br>1. One<br>2. Two</div>')).toEqual([
      ...['paragraph Open them.', 'paragraph Shut them, all.', 'paragraph {1.} One', 'paragraph {2.} Two'],
    ]);
  });

  test('one break after a long line that ends a sentence', async () => {
    const long = 'The keepers of the river gates met in spring to plan the work on every lock and weir.';
    expect(await lines(`<div>${long}<br>${long}<br>Gate Lane 3<br>Northwick</div>`)).toEqual([
      `paragraph ${long}`,
      `paragraph ${long}`,
      'paragraph Gate Lane 3 Northwick',
    ]);
  });

  test('lists with the labels that a browser prints', async () => {
    expect(await lines('<ol start="3" type="a"><li>North<ol type="i"><li>Gate</li><li>Lock</li></ol></li><li>South<ul><li>Weir</li></ul></li></ol>')).toEqual([
      ...['listItem1 {c.} North', 'listItem2 {i.} Gate', 'listItem2 {ii.} Lock', 'listItem1 {d.} South', 'listItem2 Weir'],
    ]);
  });

  test('definition lists, details and captions', async () => {
    expect(
      await lines(
        '<dl><dt>Recommendation 3</dt><dd>Open them.</dd></dl><details><summary>Why</summary><p>They leak.</p></details><figure><figcaption>The gate</figcaption></figure>',
      ),
    ).toEqual([...['paragraph {Recommendation 3} Recommendation 3', 'paragraph Open them.', 'paragraph Why', 'paragraph They leak.', 'caption The gate']]);
  });

  test('tables as rows, layout tables as what they hold', async () => {
    expect(await lines('<table><tr><th>No</th><th>Text</th></tr><tr><td>1</td><td>Open <b>them</b><ul><li>now</li></ul></td></tr></table>')).toEqual([
      'tableRow No | Text',
      'tableRow {1} Open them now',
    ]);
    expect(await lines('<table><tr><td><h2>Gates</h2><p>Open them.</p></td><td><p>Now.</p></td></tr></table>')).toEqual([
      'heading2 Gates',
      'paragraph Open them.',
      'paragraph Now.',
    ]);
  });

  test.each([
    ['The Council<sup>12</sup> should act.', 'The Council should act.'],
    ['It said so.<sup>3, 4</sup> Then', 'It said so. Then'],
    ['In 2031<sup>7</sup> it fell.', 'In 2031 it fell.'],
    ['The Council¹² should act.', 'The Council should act.'],
    ['An area of 5 km<sup>2</sup> and 3 m² of CO<sup>2</sup>', 'An area of 5 km2 and 3 m² of CO2'],
    ['10<sup>6</sup> people, the 2<sup>nd</sup>, le XIX<sup>e</sup>, n<sup>o</sup> 5', '10⁶ people, the 2nd, le XIXe, no 5'],
    ['The Agency<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> should act.', 'The Agency should act.'],
    ['An area of 5 <span style="vertical-align:super">3</span>', 'An area of 5 3'],
    ['<style>.call { vertical-align: super; font-size: 70% }</style>The Council<span class="call">12</span> should act.', 'The Council should act.'],
    ['<style>td .call, p span.up { vertical-align:super }</style>The Council<span class="up">[12]</span> and m<span class="up">2</span>', 'The Council and m2'],
    ['The Council<span class="MsoFootnoteReference">[12]</span> should act.', 'The Council should act.'],
    ['The Council<span class="MsoFootnoteText">[12]</span> should act.', 'The Council[12] should act.'],
    ['The Council<a href="https://example.org/report#_ftn12">[12]</a> should act.', 'The Council should act.'],
    ['The Council<a href="https://example.org/report#part-3">[Part 3]</a> should act.', 'The Council[Part 3] should act.'],
    ['The Council<sup>[citation needed]</sup> should act.', 'The Council should act.'],
    ['The Council publishes list <a href="https://example.org/list">[12]</a>.', 'The Council publishes list [12].'],
  ])('raised: %s', async (html, text) => {
    expect(await lines(`<p>${html}</p>`)).toEqual([`paragraph ${text}`]);
  });

  test('footnotes are kept out of the sentence', async () => {
    expect(await lines('<p>Open them<sup><a href="#fn1">1</a></sup> now.</p><ol><li id="fn1">By May. <a href="#ref1">↩</a></li></ol>')).toEqual([
      'paragraph Open them now.',
      'footnote {1.} By May.',
    ]);
  });
});

describe('a page written in Markdown', () => {
  test('is read as Markdown with HTML in it', async () => {
    expect(
      await outlined(
        '<!doctype html><body><section>\nAbout the gates.\n</section>\n\n## Gates {#g}\n\nOpen [them](x).\n\n### North\n\n- All\n\n## Locks\n\nShut.',
        'page.html',
      ),
    ).toEqual([
      ...['paragraph About the gates.', 'heading2 Gates', 'paragraph Open them.', 'heading3 North', 'listItem1 All', 'heading2 Locks', 'paragraph Shut.'],
    ]);
  });
});

describe('what is not the document', () => {
  test.each([
    ['a cookie wall', '<p>Before you continue: accept all cookies to read this page.</p>'],
    ['an error page', '<h1>404 Not Found</h1><p>Page not found.</p>'],
    ['an error page without a number', '<h1>Oops!</h1><p>Something went wrong. The page you requested could not be shown.</p>'],
    ['a notice of partners', '<div class="box"><h2>Your privacy</h2><p>We and our 842 partners store and access information on a device.</p></div>'],
    ['a shell that needs a script', '<div id="root"></div><p>Please enable JavaScript.</p>'],
    ['an empty page', '<div></div>'],
  ])('%s is refused', (_, body) => expect(() => reading(page(body))).toThrow(expect.objectContaining({ code: 'no-text' })));

  test('a short report that speaks of such notices is read', () => {
    const { warnings } = reading(
      page(`${filler}${filler}<p>The board should replace every captcha, and say which pages it could not show: page not found.</p>`),
    );
    expect(warnings).toEqual([]);
  });

  test('little text is told', () => expect(reading(page('<p>Open the gates.</p>')).warnings.map(({ code }) => code)).toEqual(['little-text']));
});

test('remote addresses are listed, never fetched', () => {
  const { warnings } = reading(page(`<img src="https://example.org/pixel.gif"><img src="local.gif"><a href="https://example.org/link">x</a>${filler}`));
  expect(warnings.filter(({ code }) => code === 'remote-reference')).toMatchObject([{ texts: ['https://example.org/pixel.gif'] }]);
});

test('the declared encoding counts where the bytes are no UTF-8', async () => {
  const declared = (charset: string, ...letter: number[]): Uint8Array =>
    new Uint8Array([...bytes(`<html><meta charset="${charset}"><p>T`), ...letter, ...bytes(`re ${filler}`)]);
  expect((await outlined(declared('iso-8859-1', 0xf6), 'p.html'))[0]).toBe('paragraph Töre');
  expect((await outlined(declared('windows-1251', 0xe0), 'p.html'))[0]).toBe('paragraph Tаre');
});

test('deep nesting neither overflows nor loses text', () => {
  const deep = `${'<div><span>'.repeat(20_000)}Open the gates${'</span></div>'.repeat(20_000)}`;
  expect(JSON.stringify(reading(page(deep + filler)).root)).toContain('Open the gates');
});

test('what every reader of a public page fetches is no sign of a source', async () => {
  const head =
    '<link rel="stylesheet" href="https://example.org/a.css?ver=6.1"><script src="https://example.org/gtag/js?id=G-ABC1"></script><img src="https://example.org/p.png?u=7">';
  const { identifying } = await read({ name: 'page.html', bytes: bytes(page(head + filler)) });
  expect(identifying).toEqual([{ what: 'remote links', values: ['https://example.org/p.png?u=7'] }]);
});

test('a page is cited by heading and paragraph, as its reader sees no lines of the source', async () => {
  const { recommendations } = await outline({ name: 'page.html', bytes: bytes(page(`<h2>Advice</h2>\n${filler}\n<p>The board should count the boats.</p>`)) });
  expect(recommendations.map(({ cite, locator }) => [cite, locator.line])).toEqual([['under “Advice”, paragraph 3', 3]]);
});

const LINES = ['The board', 'should paint', 'the pier.', '', 'Trusts must', 'mend the', 'quay by May.'];
const lineTable = (cells: (line: string, at: number) => string): string => `<table>${LINES.map((line, at) => `<tr>${cells(line, at)}</tr>`).join('')}</table>`;

test.each([
  ['a number a line', lineTable((line, at) => `<td data-line-number="${at + 1}">${at + 1}</td><td>${line}</td>`)],
  ['numbers on the right', lineTable((line, at) => `<td>${line}</td><td>${at + 41}</td>`)],
  ['every other line numbered', lineTable((line, at) => `<td>${at % 2 ? at + 1 : ''}</td><td>${line}</td>`)],
  ['all numbers in one cell', `<table><tr><td><pre>1\n2\n3\n4\n5\n6\n7</pre></td><td><pre>${LINES.join('\n')}</pre></td></tr></table>`],
])('a table that counts the lines of a text is text: %s', async (_what, table) =>
  expect((await outlined(table, 'a.html')).map((each) => each.replace(/\s+/g, ' '))).toEqual([
    'paragraph The board should paint the pier.',
    'paragraph Trusts must mend the quay by May.',
  ]),
);

const ACTIONS = ['repair the wall', 'paint the gate', 'close the port', 'count the boats', 'mend the quays', 'light the pier', 'train the crew'];
const LONG = ACTIONS.map((line) => `${line} and ask ${'the board of the harbour for it again'.slice(0, line.length + 10)}`);

test.each([
  ['capitals', LINES.filter((line) => line).map((line) => `${line[0]?.toUpperCase()}${line.slice(1)}`)],
  ['small letters', ACTIONS],
  ['small letters and commas', ACTIONS.map((line) => `${line},`)],
  ['small letters under a head', ['What the board wants', ...ACTIONS]],
  ['long ones of like length', LONG],
  ['small letters and a stop at the end', [...ACTIONS.slice(1), 'and feed the gulls.']],
  ['sentences within them', ACTIONS.map((line, at) => (at === 3 ? `${line}. They are many` : line))],
])('a table of numbered rows is a table: %s', async (_what, rows) =>
  expect(await outlined(`<table>${rows.map((line, at) => `<tr><td>${at + 1}</td><td>${line}</td></tr>`).join('')}</table>`, 'a.html')).toHaveLength(
    rows.length,
  ),
);

test('a dropped row of a table of numbered rows is told', async () => {
  const table = (rows: readonly string[]) =>
    `<p>We recommend to:</p><table>${rows.map((row, at) => `<tr><td>${at + 1}</td><td>${row}</td></tr>`).join('')}</table>`;
  const final = ACTIONS.filter((_, at) => at !== 3);
  const { summary } = await compare({ name: 'a.html', bytes: bytes(table(ACTIONS)) }, { name: 'b.html', bytes: bytes(table(final)) });
  expect(summary).toMatchObject({ kept: 6, dropped: 1, added: 0 });
});
