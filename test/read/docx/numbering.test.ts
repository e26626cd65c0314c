import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { docx, level, listed, p, styled } from '../word/docx.js';
import { shown } from '../word/shown.js';

const list = (...levels: readonly string[]): string => `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum>`;
const num = (id: number, inner = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/>${inner}</w:num>`;
const read = (body: string, numbering: string, styles = ''): string[] => shown(readDocx(docx(body, { numbering, styles }), {}));

test('prints a worded label as Word does', () => {
  const numbering = list(level(0, 'decimal', 'Recommendation %1:')) + num(1);
  expect(read(p('Open the office.', listed(1)) + p('Close the depot.', listed(1)), numbering)).toEqual([
    'item0: Recommendation 1: Open the office.',
    'item0: Recommendation 2: Close the depot.',
  ]);
});

test('restarts deeper levels after a higher one', () => {
  const numbering = list(level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')) + num(1);
  const body = [0, 1, 1, 0, 1].map((at) => p('Act', listed(1, at))).join('');
  expect(read(body, numbering)).toEqual(['item0: 1. Act', 'item1: (a) Act', 'item1: (b) Act', 'item0: 2. Act', 'item1: (a) Act']);
});

test('goes on where a level is said never to restart', () => {
  const numbering = list(level(0, 'upperRoman', '%1'), level(1, 'decimal', 'R%2', '<w:lvlRestart w:val="0"/>')) + num(1);
  const body = [0, 1, 1, 0, 1].map((at) => p('Act', listed(1, at))).join('');
  expect(read(body, numbering)).toEqual(['item0: I Act', 'item1: R1 Act', 'item1: R2 Act', 'item0: II Act', 'item1: R3 Act']);
});

test('counts on through lists of the same kind, and restarts where one overrides its start', () => {
  const numbering = list(level(0, 'decimal', '%1.')) + num(1) + num(2) + num(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const body = [1, 2, 3, 3].map((id) => p('Act', listed(id))).join('');
  expect(read(body, numbering)).toEqual(['item0: 1. Act', 'item0: 2. Act', 'item0: 1. Act', 'item0: 2. Act']);
});

test('takes a level that a list overrides whole', () => {
  const numbering = list(level(0, 'decimal', '%1.')) + num(1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Option %1')}</w:lvlOverride>`);
  expect(read(p('Wait', listed(1)), numbering)).toEqual(['item0: Option A Wait']);
});

test('shows all levels in digits in a legal label', () => {
  const numbering = list(level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1);
  expect(read(p('Part', listed(1)) + p('Act', listed(1, 1)), numbering)).toEqual(['item0: I Part', 'item1: 1.1 Act']);
});

test('numbers headings through their style', () => {
  const numbering =
    list(level(0, 'decimal', 'Chapter %1', '<w:pStyle w:val="Ueberschrift1"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Ueberschrift2"/>')) + num(4);
  const style = (id: number): string =>
    `<w:style w:type="paragraph" w:styleId="Ueberschrift${id}"><w:name w:val="heading ${id}"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="${id - 1}"/></w:pPr></w:style>`;
  const body = p('Funding', styled('Ueberschrift1')) + p('Grants', styled('Ueberschrift2')) + p('Loans', styled('Ueberschrift2'));
  expect(read(body, numbering, style(1) + style(2))).toEqual(['h1: Chapter 1 Funding', 'h2: 1.1 Grants', 'h2: 1.2 Loans']);
});

test('leaves off the number that a paragraph takes back from its style', () => {
  const styles = '<w:style w:type="paragraph" w:styleId="Rec"><w:name w:val="Rec"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = list(level(0, 'decimal', '%1.', '<w:pStyle w:val="Rec"/>')) + num(1);
  expect(read(p('Pay', styled('Rec')) + p('Note', `${styled('Rec')}<w:numPr><w:numId w:val="0"/></w:numPr>`), numbering, styles)).toEqual([
    'item0: 1. Pay',
    'Note',
  ]);
});

test('follows a list that takes its levels from a list style', () => {
  const numbering = `${list(level(0, 'decimal', 'Measure %1'))}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Measures"/></w:abstractNum>${num(1)}<w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>`;
  const styles = '<w:style w:type="numbering" w:styleId="Measures"><w:name w:val="Measures"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(read(p('Train staff', listed(2)), numbering, styles)).toEqual(['item0: Measure 1 Train staff']);
});

test('counts an empty numbered paragraph, as Word prints its number', () => {
  const numbering = list(level(0, 'decimal', '%1.')) + num(1);
  expect(read(p('One', listed(1)) + p('', listed(1)) + p('Three', listed(1)), numbering)).toEqual(['item0: 1. One', 'item0: 3. Three']);
});

test('gives bullets no label', () => {
  expect(read(p('Quickly', listed(1)), list(level(0, 'bullet', '')) + num(1))).toEqual(['item0: Quickly']);
});
