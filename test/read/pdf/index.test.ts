import { describe, expect, it } from 'vitest';
import { fill, frame, lines, scanned, words } from './make.js';
import { dataOf, readMade, shown } from './read.js';

const PARAGRAPH = [
  'The board considered the waiting times of all twelve clinics in the county and found',
  'that the three largest of them had no plan for the winter. It also found that staff',
  'were rarely told of changes to the rota.',
];
const WHOLE = PARAGRAPH.join(' ');

describe('readPdf', () => {
  it('joins the lines of a paragraph', async () => {
    const document = await readMade({ pages: [lines(60, 700, PARAGRAPH)] });
    expect(shown(document)).toEqual([`paragraph: ${WHOLE}`]);
  });

  it('parts paragraphs that stand apart', async () => {
    const document = await readMade({ pages: [[...lines(60, 700, PARAGRAPH), ...lines(60, 640, ['A second paragraph follows.'])]] });
    expect(shown(document)).toEqual([`paragraph: ${WHOLE}`, 'paragraph: A second paragraph follows.']);
  });

  it('joins a paragraph over a page and gives its last page', async () => {
    const document = await readMade({ pages: [lines(60, 100, PARAGRAPH.slice(0, 2)), lines(60, 700, PARAGRAPH.slice(2))] });
    expect(shown(document)).toEqual([`paragraph: ${WHOLE}`]);
    expect(dataOf(document.root.children[0])).toMatchObject({ page: 1, endPage: 2 });
  });

  it('takes the hyphen of a cut word away when the document writes the word whole', async () => {
    const text = ['The inspection of every clinic in the county was well under way when the inspec-', 'tion was stopped.'];
    const document = await readMade({ pages: [lines(60, 700, text)] });
    expect(shown(document)[0]).toContain('when the inspection was stopped');
  });

  it('keeps the hyphen of a compound', async () => {
    const text = ['A long-term plan is needed in the county, said the chair, and she asked for long-', 'term money to go with it.'];
    const document = await readMade({ pages: [lines(60, 700, text)] });
    expect(shown(document)[0]).toContain('asked for long-term money');
  });

  it('reads larger and bold lines as headings, the larger above', async () => {
    const page = [words(60, 740, 'Findings', 18, 'F2'), words(60, 715, 'Staffing', 11, 'F2'), ...lines(60, 690, PARAGRAPH)];
    expect(shown(await readMade({ pages: [page] }))).toEqual(['heading 1: Findings', 'heading 2: Staffing', `paragraph: ${WHOLE}`]);
  });

  it('reads two columns one after the other, and a title over both first', async () => {
    const left = [
      'The left column has a text',
      'of six lines in all that',
      'goes on about the clinics',
      'of the county and what',
      'they need before winter',
      'comes to the hills again.',
    ];
    const right = [
      'The right column has one',
      'too and it speaks of the',
      'money that the board had',
      'set aside for the roads',
      'to the clinics and for the',
      'people who drive on them.',
    ];
    const page = [words(60, 740, 'Clinics and roads in the county this year', 20), ...lines(60, 700, left), ...lines(330, 700, right)];
    expect(shown(await readMade({ pages: [page] }))).toEqual([
      'heading 1: Clinics and roads in the county this year',
      `paragraph: ${left.join(' ')}`,
      `paragraph: ${right.join(' ')}`,
    ]);
  });

  it('marks running heads and page numbers as furniture', async () => {
    const pages = [1, 2, 3, 4].map((n) => [
      words(60, 780, 'County Health Board'),
      ...lines(60, 700, [`Page text number ${n} stands here.`]),
      words(300, 20, `${n}`),
    ]);
    const document = await readMade({ pages });
    expect(shown(document).slice(0, 3)).toEqual(['paragraph: Page text number 1 stands here.', '[County Health Board]', '[1]']);
  });

  it('keeps a footnote out of the sentence and ties it to the block that calls it', async () => {
    const page = [...lines(60, 700, PARAGRAPH), words(257, 676, '1', 6), words(60, 60, '1 See the minutes of May.', 8)];
    const document = await readMade({ pages: [page] });
    expect(shown(document)).toEqual([`paragraph: ${WHOLE}`, 'footnote: See the minutes of May.']);
    expect(dataOf(document.root.children[0]).notes).toEqual([dataOf(document.root.children[1]).id]);
  });

  it('reads notes that say the same once, as the Word reader does', async () => {
    const source = 'Port Trust, Annual report on the state of the quays, 2023, page 14.';
    const page = (text: string): string[] => [
      ...lines(60, 700, PARAGRAPH),
      words(60, 640, text),
      words(60 + 5.3 * text.length, 644, '1', 6),
      words(60, 60, '1', 6),
      words(66, 57, source, 8),
    ];
    const document = await readMade({ pages: [page('The quays were sold'), page('The docks were kept')] });
    expect(shown(document).filter((line) => line.includes(source))).toHaveLength(1);
  });

  it('keeps the cells of a drawn table apart', async () => {
    const grid = [frame(60, 600, 150, 30), frame(210, 600, 150, 30), frame(60, 630, 150, 30), frame(210, 630, 150, 30)];
    const cells = [
      words(65, 640, 'Open a second ward'),
      words(215, 640, 'Board, by June'),
      words(65, 610, 'Hire four nurses'),
      words(215, 610, 'Clinics, by May'),
    ];
    const document = await readMade({ pages: [[...lines(60, 720, PARAGRAPH), ...grid, ...cells]] });
    expect(document.root.children.slice(1).map((node) => dataOf(node).cells)).toEqual([
      ['Open a second ward', 'Board, by June'],
      ['Hire four nurses', 'Clinics, by May'],
    ]);
  });

  it('keeps the cells of a table apart that has level rules only', async () => {
    const rules = [660, 630, 600, 570].map((y) => fill(60, y, 400, 0.8));
    const rows = ['Open a second ward|Board|June', 'Hire four nurses|Clinics|May', 'Tell the staff|Chair|July'].map((row) => row.split('|'));
    const cells = rows.flatMap((row, i) => row.map((cell, k) => words(62 + 160 * k, 640 - 30 * i, cell)));
    const document = await readMade({ pages: [[...lines(60, 720, PARAGRAPH), ...rules, ...cells]] });
    expect(document.root.children.slice(1).map((node) => dataOf(node).cells)).toEqual(rows);
  });

  it('marks a framed paragraph as boxed', async () => {
    const document = await readMade({
      pages: [[...lines(60, 720, PARAGRAPH), frame(55, 600, 480, 40), words(60, 615, 'The board should open a second ward.')]],
    });
    expect(dataOf(document.root.children[1])).toMatchObject({ boxed: true });
  });

  it('puts a bar where words lie under a black box, and tells them apart', async () => {
    const page = [words(60, 700, 'The minister asked'), words(160, 700, 'Ann Example'), words(230, 700, 'to stay.'), fill(158, 697, 64, 13)];
    const document = await readMade({ pages: [page] });
    expect(shown(document)).toEqual(['paragraph: The minister asked ████ to stay.']);
    expect(document.warnings.find(({ code }) => code === 'covered-text')).toMatchObject({ locators: [{ page: 1 }], texts: ['Ann Example'] });
    expect(document.warnings.some(({ code }) => code === 'redacted')).toBe(true);
  });

  it.each([
    ['paper, with a title on it', fill(158, 697, 300, 13, '1 1 1'), words(160, 700, 'Appendix'), 'paragraph: The minister asked Appendix'],
    ['paper', fill(158, 697, 300, 13, '1 1 1'), '', 'paragraph: The minister asked'],
    ['ink', fill(158, 697, 64, 13), '', 'paragraph: The minister asked ████'],
  ])('a bar stands where one shows: %s', async (_, box, title, expected) => {
    const document = await readMade({ pages: [[words(60, 700, 'The minister asked'), words(160, 700, 'Ann Example'), box, title]] });
    expect(shown(document)).toEqual([expected]);
    expect(document.warnings.find(({ code }) => code === 'covered-text')?.texts).toEqual(['Ann Example']);
  });

  it('puts a bar where words were blacked out and taken away', async () => {
    const document = await readMade({ pages: [[words(60, 700, 'The minister asked'), words(230, 700, 'to stay.'), fill(160, 697, 64, 11)]] });
    expect(shown(document)).toEqual(['paragraph: The minister asked ████ to stay.']);
  });

  describe('of words that are cut off at a clip', () => {
    const clipped = (...drawn: readonly string[]): string => ['q 300 0 300 800 re W n', ...drawn, 'Q'].join(' ');
    const left = words(60, 700, 'Left page.');
    it.each([
      ['all of them are hidden', clipped(left, words(320, 700, 'Right page.')), ['paragraph: Right page.'], ['Left page.']],
      ['those that reach over its edge are read', clipped(words(280, 700, 'Left and right.')), ['paragraph: Left and right.'], undefined],
      ['those after it are read', `${clipped()} ${left}`, ['paragraph: Left page.'], undefined],
    ])('%s', async (_, page, expected, hidden) => {
      const document = await readMade({ pages: [[page]] });
      expect(shown(document)).toEqual(expected);
      expect(document.warnings.find(({ code }) => code === 'covered-text')?.texts).toEqual(hidden);
    });
    it('at the box of a form, too', async () => {
      const drawn = `${left} ${words(320, 700, 'Right page.')}`;
      const resources = '/Resources << /Font << /F1 3 0 R >> >>';
      const objects = { 50: `<< /Type /XObject /Subtype /Form /BBox [300 0 600 800] ${resources} /Length ${drawn.length} >>\nstream\n${drawn}\nendstream` };
      const document = await readMade({ pages: [['/X0 Do']], page: '/Resources << /XObject << /X0 50 0 R >> >>', objects });
      expect(shown(document)).toEqual(['paragraph: Right page.']);
    });
  });

  it('does not read white words on white, but does on a dark ground', async () => {
    const white = (text: string, y: number): string => `q 1 1 1 rg ${words(60, y, text)} Q`;
    const document = await readMade({
      pages: [[words(60, 700, 'Seen by all.'), white('Seen by none.', 660), fill(50, 590, 300, 40, '0 0 .5'), white('Seen on blue.', 600)]],
    });
    expect(shown(document)).toEqual(['paragraph: Seen by all.', 'paragraph: Seen on blue.']);
    expect(document.warnings.map(({ code }) => code)).toContain('covered-text');
  });

  it('reads white words set upright on a dark strip', async () => {
    const upright = (x: number, text: string): string => `q 1 1 1 rg BT /F1 11 Tf 0 1 -1 0 ${x} 400 Tm (${text}) Tj ET Q`;
    const document = await readMade({
      pages: [[...lines(90, 700, PARAGRAPH), fill(40, 380, 30, 200, '0 0 .5'), upright(58, 'Level one'), upright(20, 'Level two')]],
    });
    expect(shown(document)).toEqual([`paragraph: ${WHOLE}`, '[Level one]']);
    expect(document.warnings.find(({ code }) => code === 'covered-text')?.texts).toEqual(['Level two']);
  });

  it('tells words over which a picture was laid', async () => {
    const picture = 'q 200 0 0 60 50 690 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF00FF> EI Q';
    const under = await readMade({ pages: [[words(60, 720, 'Open a ward.'), picture, words(60, 600, 'Close none.')]] });
    expect(shown(under)).toEqual(['paragraph: Open a ward.', 'paragraph: Close none.']);
    expect(under.warnings).toMatchObject([{ code: 'text-under-picture', locators: [{ page: 1 }], texts: ['Open a ward.'] }]);
    expect((await readMade({ pages: [[picture, words(60, 720, 'Open a ward.')]] })).warnings).toEqual([]);
  });

  it('reads white words on a picture', async () => {
    const picture = 'q 200 0 0 60 50 690 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF00FF> EI Q';
    expect(shown(await readMade({ pages: [[picture, `q 1 1 1 rg ${words(60, 720, 'Open a ward.')} Q`]] }))).toEqual(['paragraph: Open a ward.']);
  });

  describe('words in no ink', () => {
    const unseen = `q 3 Tr ${words(60, 720, 'Open a ward.')} Q`;
    const picture = 'q 200 0 0 60 50 690 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00FF00FF> EI Q';
    const seen = lines(60, 660, PARAGRAPH);
    it('are hidden on a page of printed words', async () => {
      const document = await readMade({ pages: [[unseen, ...seen]] });
      expect(shown(document)).toEqual([`paragraph: ${WHOLE}`]);
      expect(document.warnings).toMatchObject([{ code: 'covered-text', locators: [{ page: 1 }], texts: ['Open a ward.'] }]);
    });
    it('are read where a picture shows them', async () => {
      const document = await readMade({ pages: [[picture, unseen, ...seen]] });
      expect(shown(document)).toEqual(['paragraph: Open a ward.', `paragraph: ${WHOLE}`]);
      expect(document.warnings).toEqual([]);
    });
  });

  it('takes an invisible layer of text for OCR', async () => {
    const document = await readMade({ pages: [[`3 Tr ${words(60, 700, 'Read by a machine from a picture.')}`]] });
    expect(document.textSource).toBe('ocr');
    expect(document.warnings.map(({ code }) => code)).toContain('ocr-text');
  });

  it('marks a slanted watermark and line numbers as furniture', async () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((n) => words(30, 714 - 14 * n, `${n}`));
    const mark = 'BT /F2 60 Tf .7 .7 -.7 .7 150 300 Tm (DRAFT) Tj ET';
    const text = [
      ...PARAGRAPH,
      'The clinics were not asked, and two of them wrote to the board on their own to say',
      'so in June. The board',
      'did not answer.',
    ];
    const document = await readMade({ pages: [[mark, ...numbers, ...lines(60, 700, text)]] });
    expect(shown(document).filter((block) => block.startsWith('['))).toEqual(['[DRAFT]', expect.stringMatching(/^\[1.*6\]$/)]);
  });

  it('gives page labels, bookmarks, title and who made the file', async () => {
    const document = await readMade({
      pages: [lines(60, 700, ['Winter plan']), lines(60, 700, PARAGRAPH)],
      info: { Title: 'A plan for the winter', Author: 'Ann Example' },
      catalog: '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 43 >>] >> /Outlines 50 0 R',
      objects: { 50: '<< /First 51 0 R /Last 51 0 R /Count 1 >>', 51: '<< /Title (Winter plan) /Parent 50 0 R /Dest [10 0 R /Fit] >>' },
    });
    expect(shown(document)[0]).toBe('heading 1: Winter plan');
    expect(document.root.children.map((node) => dataOf(node).pageLabel)).toEqual(['i', '43']);
    expect(document).toMatchObject({ title: 'A plan for the winter', bookmarks: [{ title: 'Winter plan', level: 1, page: 1 }] });
    expect(document.identifying).toContainEqual({ what: 'author', values: ['Ann Example'] });
  });

  it('lists links and comments and follows nothing', async () => {
    const document = await readMade({
      pages: [lines(60, 700, ['See the board.'])],
      page: '/Annots [50 0 R 51 0 R]',
      objects: {
        50: '<< /Subtype /Link /Rect [60 700 90 710] /A << /S /URI /URI (https://example.org/x) >> >>',
        51: '<< /Subtype /Text /Rect [60 700 80 720] /Contents (Do we dare?) /T (Ann Example) >>',
      },
    });
    expect(document.warnings.find(({ code }) => code === 'remote-link')?.texts).toEqual(['https://example.org/x']);
    expect(dataOf(document.root.children[0]).annotations).toEqual([{ kind: 'comment', author: 'Ann Example', text: 'Do we dare?' }]);
  });

  it('counts a page that shows writing but has no text', async () => {
    const document = await readMade({ pages: [lines(60, 700, PARAGRAPH), [scanned()]] });
    expect(document).toMatchObject({ pages: 2, pagesRead: 1 });
    expect(document.warnings.map(({ code }) => code)).toContain('page-without-text');
  });
});

describe('readPdf refuses', () => {
  it('refuses a form that only its own program can draw, and reads one whose fields stand on its pages', async () => {
    const asks = 'Please wait for the form, or get a reader at http://www.adobe.com/go/reader.';
    const waiting = { pages: [lines(60, 700, [asks])] };
    const form = (fields: string): string => `/AcroForm << /XFA 50 0 R /Fields [${fields}] >>`;
    const objects = {
      50: '<< /Length 5 >>\nstream\n<xdp>\nendstream',
      51: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [60 600 200 620] /P 10 0 R >>',
    };
    await expect(readMade({ ...waiting, catalog: form(''), objects })).rejects.toMatchObject({ code: 'unsupported', message: expect.stringContaining('XFA') });
    const drawn = await readMade({ ...waiting, catalog: form('51 0 R'), objects, page: '/Annots [51 0 R]' });
    expect(shown(drawn)).toEqual([`paragraph: ${asks}`]);
  });

  it('a file without text, with a way to get some', async () => {
    await expect(readMade({ pages: [[fill(0, 0, 600, 800)]] })).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringMatching(/^its page has no text.*ocrmypdf in\.pdf out\.pdf$/),
    });
  });

  it('what is no PDF', async () => {
    const { readPdf } = await import('../../../src/read/pdf/index.js');
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7 nothing more'), {})).rejects.toMatchObject({ name: 'ReadError', code: 'unreadable' });
  });

  it('more pages than the limit allows', async () => {
    await expect(readMade({ pages: [[], [], []] }, { limits: { pages: 2 } })).rejects.toMatchObject({ name: 'LimitError', limit: 'pages' });
  });
});
