import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../src/read/odt/index.js';
import { h, list, odt, p } from '../word/odt.js';
import { annotated, codes, dataOf, shown } from '../word/shown.js';

const LEVELS =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="R"><text:list-level-style-number text:level="1" style:num-format="I" style:num-list-format="Recommendation %1%:"/></text:list-style>';
const read = (text: string, parts: Parameters<typeof odt>[1] = {}): string[] => shown(readOdt(odt(text, { automatic: LEVELS, ...parts }), {}));

test('reads headings, paragraphs and spaces', () => {
  expect(read(h('Ports', 2) + p('Two<text:s text:c="3"/>words<text:tab/>and<text:line-break/>a line'))).toEqual(['h2: Ports', 'Two words and\na line']);
});

test('prints the labels of lists, level by level', () => {
  expect(read(list('L', p('Hire'), p('Train') + list('L', p('nurses'), p('drivers')), p('Report')))).toEqual([
    'item0: 1. Hire',
    'item0: 2. Train',
    'item1: (a) nurses',
    'item1: (b) drivers',
    'item0: 3. Report',
  ]);
  expect(read(list('R', p('Pay'), p('Wait')))).toEqual(['item0: Recommendation I: Pay', 'item0: Recommendation II: Wait']);
  expect(read(list('B', p('Quickly')))).toEqual(['item0: Quickly']);
});

test('begins each list afresh unless it goes on with another', () => {
  const goesOn = list('L', p('b')).replace('<text:list ', '<text:list text:continue-numbering="true" ');
  expect(read(list('L', p('a')) + goesOn + list('L', p('c')))).toEqual(['item0: 1. a', 'item0: 2. b', 'item0: 1. c']);
});

test('numbers the first paragraph of an item only, and takes its start value', () => {
  const started = list('L', p('Act') + p('and explain.')).replace('<text:list-item>', '<text:list-item text:start-value="4">');
  expect(read(started)).toEqual(['item0: 4. Act', 'and explain.']);
});

test('numbers headings by the outline', () => {
  const styles =
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
  expect(read(h('Aims', 1) + h('Means', 1) + h('Money', 2), { styles })).toEqual(['h1: 1 Aims', 'h1: 2 Means', 'h2: 2.1 Money']);
});

test('reads tables with header rows and covered cells', () => {
  const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
  const table = `<table:table><table:table-header-rows><table:table-row>${cell('No.')}${cell('Text')}</table:table-row></table:table-header-rows><table:table-row>${cell('Both')}<table:covered-table-cell/></table:table-row></table:table>`;
  const document = readOdt(odt(table), {});
  expect(shown(document)).toEqual(['row: No. | Text', 'row: Both']);
  expect(dataOf(document.root.children[1]).cells).toEqual(['Both', '']);
});

test('attaches notes and sets frames after their paragraph', () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('See annex.')}</text:note-body></text:note>`;
  const frame = `<draw:frame><draw:text-box>${p('Boxed')}</draw:text-box></draw:frame>`;
  expect(read(p(`Pay${note} more.${frame}`) + p('Next.'))).toEqual(['Pay more.', 'boxed: Boxed', 'Next.', 'note: 1 See annex.']);
});

test('reads comments on words and at points', () => {
  const comment = (name: string): string =>
    `<office:annotation${name}><dc:creator>Bo</dc:creator><dc:date>2024-01-01</dc:date>${p('Who?')}</office:annotation>`;
  const ranged = `${comment(' office:name="c1"')}Treasury<office:annotation-end office:name="c1"/> pays${comment('')}.`;
  const document = readOdt(odt(p(ranged)), {});
  expect(annotated(document)).toEqual(['0 comment by Bo: Who? at 0-8', '0 comment by Bo: Who? at 13-13']);
  expect(codes(document)).toEqual(['comments']);
});

test('takes a paragraph with a line on every side for boxed, thinner than a point too', () => {
  const boxed = (properties: string): string[] =>
    read(p('Act now.', 'P'), { automatic: `<style:style style:name="P" style:family="paragraph"><style:paragraph-properties ${properties}/></style:style>` });
  expect(boxed('fo:border="0.74pt solid #000000"')).toEqual(['boxed: Act now.']);
  expect(
    boxed('fo:border-top="0.5pt solid #000" fo:border-bottom="0.5pt solid #000" fo:border-left="1pt solid #000" fo:border-right="1pt solid #000"'),
  ).toEqual(['boxed: Act now.']);
  expect(
    ['fo:border="none"', 'fo:border="0pt solid #000"', 'fo:border-left="1pt solid #000"', 'fo:border="1pt solid #000" fo:border-top="none"'].map(boxed),
  ).toEqual(Array.from({ length: 4 }, () => ['Act now.']));
});

test('leaves hidden text and sections out and says what they are', () => {
  const automatic = '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const text = `${p('Shown <text:span text:style-name="T">secret</text:span>')}<text:section text:display="none">${p('unseen')}</text:section>`;
  const document = readOdt(odt(text, { automatic }), {});
  expect(shown(document)).toEqual(['Shown']);
  expect(document.warnings[0]?.texts).toEqual(['secret', 'unseen']);
});

test('leaves letters in the colour of paper out, unless something is painted behind them', () => {
  const style = (name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  const automatic = style('W', 'fo:color="#ffffff"') + style('D', 'fo:color="#ffffff" fo:background-color="#203050"') + style('S', 'fo:font-size="1pt"');
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const cell = `<table:table><table:table-row><table:table-cell>${p(span('W', 'in a cell'))}</table:table-cell><table:table-cell>${p('x')}</table:table-cell></table:table-row></table:table>`;
  const document = readOdt(odt(p(`Shown ${span('W', 'white')} ${span('D', 'dark')} ${span('S', 'small')}`) + cell, { automatic }), {});
  expect(document.warnings.map(({ code, texts }) => [code, texts])).toEqual([['hidden-text', ['whitesmall']]]);
  const behind = '<style:style style:name="B" style:family="graphic"><style:graphic-properties style:run-through="background"/></style:style>';
  expect(readOdt(odt(p(`Shown ${span('W', 'white')}`), { automatic: automatic + behind }), {}).warnings).toEqual([]);
});

describe('letters whose size or ground a file does not settle alone are read', () => {
  const style = (family: string, name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
  const page = '<style:page-layout style:name="L"><style:page-layout-properties fo:background-color="#203050"/></style:page-layout>';
  test.each([
    ['large again in a paragraph of a point', style('paragraph', 'P', 'fo:font-size="1pt"') + style('text', 'T', 'fo:font-size="11pt"')],
    ['large again in centimetres', style('paragraph', 'P', 'fo:font-size="1pt"') + style('text', 'T', 'fo:font-size="0.4cm"')],
    ['large again by a share', style('paragraph', 'P', 'fo:font-size="1pt"') + style('text', 'T', 'fo:font-size="1200%"')],
    ['white by the theme', style('text', 'T', 'fo:color="#ffffff" loext:theme-color="light-1"')],
    ['in the colour of the window', style('text', 'T', 'fo:color="#ffffff" style:use-window-font-color="true"')],
    ['white on a dark page', style('text', 'T', 'fo:color="#ffffff"') + page],
  ])('%s', (_title, automatic) => {
    const document = readOdt(odt(p('Shown.') + p('<text:span text:style-name="T">Pay the crews.</text:span>', 'P'), { automatic }), {});
    expect([shown(document), document.warnings]).toEqual([['Shown.', 'Pay the crews.'], []]);
  });
});

test('keeps numbers raised by hand out of the sentence', () => {
  const automatic = '<style:style style:name="T" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
  expect(read(p('The Agency<text:span text:style-name="T">12</text:span> should act.'), { automatic })).toEqual(['The Agency should act.']);
});

test('reads words struck through by hand as deletions and tells them', () => {
  const automatic = '<style:style style:name="T" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const document = readOdt(odt(p('Keep <text:span text:style-name="T">all three</text:span> yards.'), { automatic }), {});
  expect(shown(document)).toEqual(['Keep yards.']);
  expect(document.warnings.map(({ code, texts }) => [code, texts])).toEqual([['struck-through', ['all three']]]);
});

test('takes contents tables, heads and feet for furniture', () => {
  const contents = `<text:table-of-content><text:table-of-content-source>x</text:table-of-content-source><text:index-body>${p('Ports 3')}</text:index-body></text:table-of-content>`;
  const master = `<style:master-page><style:header>${p('Review')}</style:header><style:footer>${p('Review')}</style:footer></style:master-page>`;
  expect(read(contents + p('Text'), { master })).toEqual(['furniture: Ports 3', 'Text', 'furniture: Review']);
});

test('lists linked images and sections, and tells who made the file', () => {
  const meta = '<meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bo</dc:creator><meta:user-defined meta:name="Copy">7</meta:user-defined>';
  const document = readOdt(odt(p('x<draw:frame><draw:image xlink:href="https://tracker.example/p.png"/></draw:frame>'), { meta }), {});
  expect(document.warnings.map(({ code, texts }) => [code, texts])).toEqual([['remote-reference', ['https://tracker.example/p.png']]]);
  expect(document.identifying).toEqual([
    { what: 'author', values: ['Ada'] },
    { what: 'last modified by', values: ['Bo'] },
    { what: 'custom properties', values: ['Copy: 7'] },
    { what: 'remote links', values: ['https://tracker.example/p.png'] },
  ]);
});

test('reads a flat file as its parts', () => {
  const master = `<style:master-page><style:footer>${p('Review')}</style:footer></style:master-page>`;
  const file = `<?xml version="1.0"?>\n<office:document xmlns:office="urn:office"><office:meta><meta:initial-creator>Ada</meta:initial-creator></office:meta><office:automatic-styles>${LEVELS}</office:automatic-styles><office:master-styles>${master}</office:master-styles><office:body><office:text>${h('Aims', 1)}${list('L', p('Hire'))}</office:text></office:body></office:document>`;
  const document = readOdt(new TextEncoder().encode(file), {});
  expect(shown(document)).toEqual(['h1: Aims', 'item0: 1. Hire', 'furniture: Review']);
  expect(document.identifying).toEqual([{ what: 'author', values: ['Ada'] }]);
});

test('refuses what is encrypted, and what is no text', () => {
  expect(() => readOdt(odt(p('x'), { manifest: '<encryption-data/>' }), {})).toThrow(/password/);
  expect(() => readOdt(odt(''), {})).toThrow(/no text/);
});
