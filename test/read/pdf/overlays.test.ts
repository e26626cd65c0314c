import { describe, expect, it } from 'vitest';
import { type Making, words } from './make.js';
import { dataOf, readMade, shown } from './read.js';

const PAGE = [words(60, 700, 'The board met twelve clinics in the county and heard their staff.'), words(60, 600, 'It closed the meeting at noon.')];
const FORM = '/AcroForm << /Fields [50 0 R] /DA (/F1 11 Tf 0 g) /DR << /Font << /F1 3 0 R >> >> >>';
const stream = (content: string, entries = ''): string =>
  `<< /Type /XObject /Subtype /Form /Resources << /Font << /F1 3 0 R >> >> ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const box = (y: number, height = 20): string => `/Rect [60 ${y} 500 ${y + height}]`;

/** A page with one annotation, and the appearance of it where one is given. */
function withNote(entries: string, appearance?: string, catalog = ''): Making {
  const objects = { 50: `<< /Type /Annot ${entries} ${appearance === undefined ? '' : '/AP << /N 51 0 R >>'} >>` };
  return {
    pages: [PAGE],
    page: '/Annots [50 0 R]',
    catalog,
    objects: appearance === undefined ? objects : { ...objects, 51: stream(appearance, '/BBox [0 0 440 20]') },
  };
}
const drawn = (text: string): string => `/Tx BMC BT /F1 11 Tf 2 6 Td (${text}) Tj ET EMC`;
const [FIRST, LAST] = ['paragraph: The board met twelve clinics in the county and heard their staff.', 'paragraph: It closed the meeting at noon.'];
const textsOf = async (making: Making): Promise<string[]> => shown(await readMade(making));

describe('form fields', () => {
  const field = (value: string, more = ''): string => `/Subtype /Widget /FT /Tx /T (r4) /V (${value}) ${box(650)} /DA (/F1 11 Tf 0 g) ${more}`;

  it('are text at their place', async () => {
    expect(await textsOf(withNote(field('Open a ward.'), drawn('Open a ward.'), FORM))).toEqual([FIRST, 'paragraph: Open a ward.', LAST]);
  });
  it('are text without an appearance too', async () => {
    expect(await textsOf(withNote(field('Open a ward.'), undefined, FORM))).toEqual([FIRST, 'paragraph: Open a ward.', LAST]);
  });
  it('are text where nothing says how to draw them', async () => {
    expect(await textsOf(withNote(`/Subtype /Widget /FT /Tx /T (r4) /V (Open a ward.) ${box(650)}`, undefined, '/AcroForm << /Fields [50 0 R] >>'))).toContain(
      'paragraph: Open a ward.',
    );
  });
  it('give what was chosen', async () => {
    const choice = `/Subtype /Widget /FT /Ch /Ff 131072 /T (r4) /Opt [(June) (July)] /V (July) ${box(650)} /DA (/F1 11 Tf 0 g)`;
    expect(await textsOf(withNote(choice, undefined, FORM))).toContain('paragraph: July');
  });
  it('give no password', async () => expect(await textsOf(withNote(field('secret', '/Ff 8192'), undefined, FORM))).toEqual([FIRST, LAST]));
  it('that are hidden are not text', async () => expect(await textsOf(withNote(field('Open.', '/F 2'), drawn('Open.'), FORM))).toEqual([FIRST, LAST]));
  it('of buttons are not text', async () => {
    const button = `/Subtype /Widget /FT /Btn /Ff 65536 /T (b) ${box(650)}`;
    expect(await textsOf(withNote(button, drawn('Send'), FORM))).toEqual([FIRST, LAST, '[Send]']);
  });
});

describe('text boxes', () => {
  const text = (y: number): string => `/Subtype /FreeText ${box(y)} /Contents (Open a ward.) /T (R. Hale) /DA (/F1 11 Tf 0 g)`;

  it('are text at their place', async () => {
    const document = await readMade(withNote(text(650), drawn('Open a ward.')));
    expect(shown(document)).toEqual([FIRST, 'paragraph: Open a ward.', LAST]);
    expect(document.identifying).toContainEqual({ what: 'comment author', values: ['R. Hale'] });
  });
  it('are text without an appearance too', async () => expect(await textsOf(withNote(text(650)))).toEqual([FIRST, 'paragraph: Open a ward.', LAST]));
  it('are no part of the line they lie on', async () => {
    expect(await textsOf(withNote(text(695).replace('[60', '[400'), drawn('Open a ward.')))).toEqual([FIRST, LAST, 'paragraph: Open a ward.']);
  });
});

describe('other annotations', () => {
  it('a stamp is furniture', async () => {
    expect(await textsOf(withNote(`/Subtype /Stamp ${box(690)} /Name /Draft`, drawn('DRAFT')))).toEqual([FIRST, LAST, '[DRAFT]']);
  });
  it('a signature is furniture', async () => {
    expect(await textsOf(withNote(`/Subtype /Widget /FT /Sig /T (s) ${box(650)}`, drawn('Signed by R. Hale'), FORM))).toEqual([
      FIRST,
      LAST,
      '[Signed by R. Hale]',
    ]);
  });
  it.each(['Highlight', 'Caret', 'Squiggly', 'Text', 'Ink'])('the note of a %s is a comment on its block', async (kind) => {
    const quads = '/QuadPoints [60 710 90 710 60 698 90 698]';
    const document = await readMade(withNote(`/Subtype /${kind} /Rect [60 698 90 710] ${quads} /Contents (Say when.) /T (R. Hale)`));
    expect(dataOf(document.root.children[0]).annotations).toEqual([{ kind: 'comment', text: 'Say when.', author: 'R. Hale' }]);
  });
  it('an area that covers words hides them, as on the page', async () => {
    const document = await readMade(withNote('/Subtype /Square /Rect [55 595 300 615] /IC [1 1 1] /C [1 1 1]', '1 1 1 rg 0 0 440 20 re f'));
    expect(document.warnings.map(({ code }) => code)).toContain('covered-text');
  });
});
