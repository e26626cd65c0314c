import { expect, test } from 'vitest';
import { readRtf } from '../../../src/read/rtf/index.js';
import type { ReadOptions } from '../../../src/types.js';
import { annotated, codes, shown } from '../word/shown.js';

const file = (inner: string): Uint8Array => new Uint8Array(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${inner}}`, 'latin1'));
const read = (inner: string, options: ReadOptions = {}): string[] => shown(readRtf(file(inner), options));

test('reads paragraphs with their characters', () => {
  expect(read("\\pard The \\ldblquote board\\rdblquote  pays \\u8364?5 \\endash  caf\\'e9.\\par Next\\line line\\par")).toEqual([
    'The “board” pays €5 – café.',
    'Next\nline',
  ]);
});

test('passes over as many characters after a Unicode one as the file says', () => {
  expect(read("\\uc2\\u9731\\'a1\\'a2 snow \\uc0\\u9731 man\\par")).toEqual(['☃ snow ☃man']);
});

test('reads each font in its code page', () => {
  expect(read("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1\\'c4\\'e0\\f0  caf\\'e9\\par")).toEqual(['Да café']);
});

test('tells headings by style and by outline level', () => {
  expect(
    read(
      '{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 Kapitel;}}\\pard\\s1 Aims\\par\\pard\\s2 Means\\par\\pard\\outlinelevel2 Money\\par\\pard Text\\par',
    ),
  ).toEqual(['h1: Aims', 'h2: Means', 'h3: Money', 'Text']);
});

test('takes the labels that the file prints, bullets without', () => {
  expect(read('\\pard\\ls1{\\listtext\\pard 1.\\tab}Hire\\par\\ilvl1{\\listtext (a)\\tab}nurses\\par\\pard{\\listtext \\bullet\\tab}quickly\\par')).toEqual([
    'item0: 1. Hire',
    'item1: (a) nurses',
    'item0: quickly',
  ]);
});

test('reads rows with their cells', () => {
  expect(read('\\trowd\\cellx1\\cellx2\\pard\\intbl 1\\cell Publish\\cell\\row\\pard After\\par')).toEqual(['row: 1 | Publish', 'After']);
});

test('reads tables nested in cells', () => {
  const inner = '\\pard\\intbl\\itap2 in\\nestcell side\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}';
  expect(read(`\\trowd\\pard\\intbl Outer\\cell ${inner}\\pard\\intbl cell\\cell\\row\\pard`)).toEqual(['row: Outer | cell', 'row: in | side']);
});

test('attaches footnotes and endnotes', () => {
  expect(read('Pay{\\super\\chftn}{\\footnote {\\super\\chftn} See annex.} more{\\footnote\\ftnalt Last.}.\\par')).toEqual([
    'Pay more.',
    'note: 1 See annex.',
    'note: 1 Last.',
  ]);
});

const REVISED = '{\\*\\revtbl{Unknown;}{Ada Writer;}}The {\\deleted\\revauthdel1 must}{\\revised\\revauth1\\revdttm1 should} pay.\\par';

test('reads each view of tracked changes', () => {
  expect(read(REVISED)).toEqual(['The should pay.']);
  expect(read(REVISED, { revisions: 'original' })).toEqual(['The must pay.']);
  expect(annotated(readRtf(file(REVISED), {}))).toEqual(['0 deletion by Ada Writer: must at 3-3', '0 insertion by Ada Writer: should at 4-10']);
});

test('unpacks the date of a change', () => {
  // 2024-03-01 09:30, packed as the specification says: minute, hour, day, month, year from 1900
  const packed = 30 | (9 << 6) | (1 << 11) | (3 << 16) | (124 << 20);
  const document = readRtf(file(`{\\*\\revtbl{A;}}{\\revised\\revauth0\\revdttm${packed} new}\\par`), {});
  expect(JSON.stringify(document.root)).toContain('2024-03-01T09:30:00');
});

test('keeps a paragraph that a tracked change deletes', () => {
  expect(read('{\\*\\revtbl{Ada;}}Hire.\\par{\\deleted\\revauthdel0 Fire.\\par}Report.\\par')).toEqual(['Hire.', 'Fire.', 'Report.']);
});

test('reads comments with their author, on the words they are about', () => {
  const comment = '{\\*\\atnid B}{\\*\\atnauthor Bo}\\chatn{\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 1}Who?}';
  const document = readRtf(file(`{\\*\\atrfstart 1}Treasury{\\*\\atrfend 1}${comment} pays.\\par`), {});
  expect(annotated(document)).toEqual(['0 comment by Bo: Who? at 0-8']);
  expect(codes(document)).toEqual(['comments']);
});

test('shows results of fields, takes contents tables for furniture, lists what would be fetched', () => {
  const document = readRtf(
    file(
      '{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Ports 3\\par}}Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}.\\par{\\field{\\*\\fldinst INCLUDETEXT "http://t.example"}}',
    ),
    {},
  );
  expect(shown(document)).toEqual(['furniture: Ports 3', 'Page 7.']);
  expect(document.warnings.map(({ code }) => code)).toEqual(['remote-reference']);
});

test('reads text boxes once, and no pictures, styles or unknown groups', () => {
  const shape = '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Boxed\\par}}{\\shprslt Boxed}}';
  expect(read(`{\\*\\unheard of}{\\pict ffd8}Text${shape}\\par{\\header Review\\par}`)).toEqual(['Text', 'boxed: Boxed', 'furniture: Review']);
});

test('leaves hidden text out and says what it is', () => {
  const document = readRtf(file('Shown {\\v secret}\\par'), {});
  expect(shown(document)).toEqual(['Shown']);
  expect(document.warnings[0]?.texts).toEqual(['secret']);
});

test('leaves letters in the colour of paper out, unless something is painted behind them', () => {
  const colours = '{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue120;}';
  const texts = (inner: string) => readRtf(file(`${colours}Shown ${inner}\\par`), {}).warnings.flatMap((warning) => warning.texts ?? []);
  expect(texts('{\\cf1 secret}')).toEqual(['secret']);
  expect(texts('{\\cf1\\highlight1 secret}')).toEqual(['secret']);
  expect(['{\\cf2 blue}', '{\\cf1\\chcbpat2 on blue}', '{\\cf1\\highlight2 marked}', '{\\cf0 plain}'].map(texts)).toEqual([[], [], [], []]);
  expect(texts('\\par\\pard\\cbpat2 {\\cf1 on blue}')).toEqual([]);
});

test('keeps numbers raised by hand out of the sentence, and powers in it', () => {
  expect(read('The Agency{\\super 12} should buy 5 km{\\super 2} of land.\\par')).toEqual(['The Agency should buy 5 km2 of land.']);
});

test('reads words struck through by hand as deletions and tells them', () => {
  const { warnings } = readRtf(file('Keep {\\strike all three} yards\\par'), {});
  expect(warnings.map(({ code, texts }) => [code, texts])).toEqual([['struck-through', ['all three']]]);
});

test('tells who wrote the file and when', () => {
  const document = readRtf(
    file('{\\info{\\title Review of ports}{\\author Ada}{\\operator Bo}{\\creatim\\yr2024\\mo3\\dy1\\hr9\\min5}{\\*\\company Port Trust}}Text\\par'),
    {},
  );
  expect(document.title).toBe('Review of ports');
  expect(document.dates).toEqual(['2024-03-01T09:05:00']);
  expect(document.identifying.map(({ what, values }) => `${what}: ${values.join()}`)).toEqual([
    'author: Ada',
    'last modified by: Bo',
    'company: Port Trust',
    'dates: 2024-03-01T09:05:00',
  ]);
});

test('refuses a file cut short, groups too deep, and what is no RTF', () => {
  expect(() => readRtf(new Uint8Array(Buffer.from('{\\rtf1 {\\b Text {\\i more')), {})).toThrow(/cut short/);
  expect(() => read('{'.repeat(300))).toThrow(/--limit depth/);
  expect(() => readRtf(new Uint8Array(Buffer.from('Plain text')), {})).toThrow(/no RTF/);
});
