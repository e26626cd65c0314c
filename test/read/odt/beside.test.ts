import { expect, test } from 'vitest';
import { readOdt } from '../../../src/read/odt/index.js';
import { odt, p } from '../word/odt.js';
import { shown } from '../word/shown.js';

const parts = (body: string, files: Readonly<Record<string, string>> = {}) =>
  readOdt(odt(body, {}, files), {}).warnings.flatMap(({ code, message, texts, words, locators }) =>
    code === 'unread-part' || code === 'picture-of-text' ? [[message.replace('The file holds ', ''), texts, words, locators[0]?.paragraph]] : [],
  );
const object = p('A fund of <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> million.');
const frame = (size: string) => p(`<draw:frame ${size}><draw:image xlink:href="Pictures/1.png"/></draw:frame>`);
const page = p('The panel heard from those who work on the quays. '.repeat(35));

const formula = { 'Object 1/content.xml': '<math><semantics><mn>12</mn><annotation>12</annotation></semantics></math>' };
test('the signs of a formula stand in their sentence', () => {
  expect(shown(readOdt(odt(p('Old quays.') + object, {}, formula), {}))).toEqual(['Old quays.', 'A fund of 12 million.']);
  expect(parts(object, formula)).toEqual([]);
});
test('a formula that stands in no paragraph is told, with its signs', () =>
  expect(parts(`${p('Old quays.')}<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>`, formula)).toEqual([
    ['1 formula whose words were not read as text.', ['12'], 1, 1],
  ]));
test('an embedded document is told, with its paragraphs', () =>
  expect(
    parts(object, {
      'Object 1/content.xml': '<o:document xmlns:o="o" xmlns:t="t"><o:body><o:text><t:p>Dredge the harbour.</t:p></o:text></o:body></o:document>',
    }),
  ).toEqual([['1 embedded document whose words were not read as text.', ['Dredge the harbour.'], 3, 1]]));
test('a chart draws numbers and is not told', () =>
  expect(parts(object, { 'Object 1/content.xml': '<o:document xmlns:o="o"><o:body><o:chart/></o:body></o:document>' })).toEqual([]));
test('an object without its part is told as unknown', () =>
  expect(parts(object)).toEqual([['1 embedded object whose words were not read as text.', undefined, undefined, 1]]));
test('what a field holds is told', () =>
  expect(
    parts(`${p('Old quays.')}<office:forms><form:form xmlns:form="form"><form:textarea form:current-value="Dredge it."/></form:form></office:forms>`),
  ).toMatchObject([['1 form field whose words were not read as text.', ['Dredge it.'], 2, 1]]));
test('pictures of the size of a page are told, in any unit', () =>
  expect(
    ['svg:width="16cm" svg:height="23cm"', 'svg:width="6.3in" svg:height="9in"', 'svg:width="160mm" svg:height="90mm"'].map(
      (size) => parts(page + frame(size) + page).length,
    ),
  ).toEqual([1, 1, 0]));
