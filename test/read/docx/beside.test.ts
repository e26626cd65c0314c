import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { docx, p } from '../word/docx.js';

const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const told = (body: string, files: Readonly<Record<string, string>> = {}) =>
  readDocx(docx(p('The quays are old.') + body + p('They are steep.'), {}, files), {})
    .warnings.filter(({ code }) => code === 'unread-part')
    .map(({ message, texts, words, locators }) => ({ message: message.replace('The file holds ', ''), texts, words, at: locators[0]?.paragraph }));

describe('parts that are not read are told, with their place', () => {
  test('a diagram that the file lacks', () =>
    expect(told(run('<w:drawing><w:relIds r:dm="d1"/></w:drawing>'))).toMatchObject([
      { message: '1 diagram (SmartArt) whose words were not read as text.', at: 2 },
    ]));
  test('a document taken in from outside the file, by name', () => {
    const link =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="x/aFChunk" TargetMode="External" Target="annex.html"/></Relationships>';
    expect(told('<w:altChunk r:id="x"/>', { 'word/_rels/document.xml.rels': link })).toMatchObject([
      { message: '1 taken-in document (altChunk) whose words were not read as text: annex.html.', words: undefined },
    ]);
  });
  test('sub-documents, counted', () =>
    expect(told('<w:subDoc r:id="x"/><w:subDoc r:id="y"/>')).toMatchObject([{ message: '2 sub-documents whose words were not read as text.' }]));
  test('an embedded sheet, once', () => {
    const object = '<w:object><o:OLEObject xmlns:o="o" ProgID="Excel.Sheet.12"/></w:object>';
    expect(told(run(`<mc:AlternateContent><mc:Choice>${object}</mc:Choice><mc:Fallback>${object}</mc:Fallback></mc:AlternateContent>`))).toMatchObject([
      { message: '1 embedded object (Excel.Sheet.12) whose words were not read as text.', at: 2 },
    ]);
  });
  test('the choice of a drop-down field', () => {
    const field =
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="6 months"/><w:listEntry w:val="12 months"/></w:ddList></w:ffData></w:fldChar>';
    expect(told(run(field))).toMatchObject([{ texts: ['12 months'], words: 2 }]);
  });
  test('text alone tells nothing', () => expect(told('')).toEqual([]));
});

const pasted = (wide: number, high: number): string =>
  run(`<w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="${wide * 360000}" cy="${high * 360000}"/><a:blip xmlns:a="a"/></wp:inline></w:drawing>`);
const page = p('The panel heard from those who work on the quays. '.repeat(35));
const scans = (body: string): readonly (number | undefined)[] =>
  readDocx(docx(body), {}).warnings.flatMap(({ code, locators }) => (code === 'picture-of-text' ? locators.map(({ paragraph }) => paragraph) : []));

describe('pictures of the size of a page', () => {
  test('where text could stand are told', () => expect(scans(page + pasted(16, 23) + pasted(16, 23) + page)).toEqual([2, 3]));
  test('at the end are told but for the last, which may be a cover', () => expect(scans(page + page + pasted(16, 23) + pasted(16, 23))).toEqual([3]));
  test('one at the beginning is a cover', () => expect(scans(pasted(16, 23) + page + page)).toEqual([]));
  test('one at either end of a short report are too many for covers', () => expect(scans(pasted(16, 23) + page + page + pasted(16, 23))).toEqual([1, 4]));
  test('with a caption are figures', () => expect(scans(page + pasted(16, 23) + p('Figure 3: The north quay') + page)).toEqual([]));
  test('smaller ones are figures', () => expect(scans(page + pasted(16, 9) + page)).toEqual([]));
  test('shapes of the older kind count, too', () =>
    expect(scans(page + run('<w:pict><v:shape style="width:455pt;height:650pt"><v:imagedata/></v:shape></w:pict>') + page)).toEqual([2]));
});
