import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { del, docx, ins, level, listed, marked, p, r, table } from '../word/docx.js';
import { annotated, codes, shown } from '../word/shown.js';

const NUMBERING = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'R%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const views = (body: string): Record<string, string[]> => {
  const bytes = docx(body, { numbering: NUMBERING });
  return {
    marked: shown(readDocx(bytes, {})),
    original: shown(readDocx(bytes, { revisions: 'original' })),
    final: shown(readDocx(bytes, { revisions: 'final' })),
  };
};

test('reads each view of a sentence with an insertion and a deletion', () => {
  const body = p(r('The council ') + del('must') + ins('should') + r(' publish.'));
  expect(views(body)).toEqual({ marked: ['The council should publish.'], original: ['The council must publish.'], final: ['The council should publish.'] });
  expect(annotated(readDocx(docx(body), {}))).toEqual(['0 deletion by Ada Writer: must at 11-11', '0 insertion by Ada Writer: should at 12-18']);
});

test('keeps a paragraph that a tracked change deletes, with the number it had', () => {
  const body = p('Hire.', listed(1)) + p(del('Appoint a director.'), listed(1) + marked('del')) + p('Report.', listed(1));
  expect(views(body)).toEqual({
    marked: ['item0: R1 Hire.', 'item0: R2 Appoint a director.', 'item0: R2 Report.'],
    original: ['item0: R1 Hire.', 'item0: R2 Appoint a director.', 'item0: R3 Report.'],
    final: ['item0: R1 Hire.', 'item0: R2 Report.'],
  });
  expect(annotated(readDocx(docx(body), {}))).toEqual(['1 deletion by Ada Writer: Appoint a director. at 0-19']);
});

test('joins paragraphs whose end a tracked change deletes', () => {
  const body = p(r('Ministers should '), marked('del')) + p('act.');
  expect(views(body)).toEqual({ marked: ['Ministers should act.'], original: ['Ministers should', 'act.'], final: ['Ministers should act.'] });
});

test('keeps apart what no sentence joins, though a tracked change deletes the end between', () => {
  const body = p(r('Recommendation 1: Ports should act.'), marked('del')) + p('Recommendation 2: Quays must close.');
  const apart = ['Recommendation 1: Ports should act.', 'Recommendation 2: Quays must close.'];
  expect(views(body)).toEqual({ marked: apart, original: apart, final: apart });
});

test('keeps numbered paragraphs apart whose end a tracked change deletes, under the one number that is printed for them', () => {
  const body = p('Ports should act.', listed(1) + marked('del')) + p('Quays must close.', listed(1)) + p('Harbours report.', listed(1));
  const joined = ['item0: R1 Ports should act.', 'item0: Quays must close.', 'item0: R2 Harbours report.'];
  expect(views(body)).toEqual({
    marked: joined,
    original: ['item0: R1 Ports should act.', 'item0: R2 Quays must close.', 'item0: R3 Harbours report.'],
    final: joined,
  });
});

test('keeps three of them apart', () => {
  const body = p('Ports act.', listed(1) + marked('del')) + p('Quays close.', listed(1) + marked('del')) + p('Piers open.', listed(1)) + p('End.', listed(1));
  expect(views(body)['final']).toEqual(['item0: R1 Ports act.', 'item0: Quays close.', 'item0: Piers open.', 'item0: R2 End.']);
});

test('prints the number of a list before plain text that joined it', () => {
  const body = p('The panel met twice.', marked('del')) + p('Quays must close.', listed(1)) + p('Piers open.', listed(1));
  expect(views(body)['final']).toEqual(['R1 The panel met twice.', 'item0: Quays must close.', 'item0: R2 Piers open.']);
});

test('joins numbered paragraphs in which one sentence goes on', () => {
  const body = p(r('Ports should act, and '), listed(1) + marked('del')) + p('quays must close.', listed(1)) + p('Piers open.', listed(1));
  expect(views(body)['final']).toEqual(['item0: R1 Ports should act, and quays must close.', 'item0: R2 Piers open.']);
});

test('splits paragraphs whose end a tracked change inserts', () => {
  const body = p('First.', marked('ins')) + p(' Second.');
  expect(views(body)).toEqual({ marked: ['First.', 'Second.'], original: ['First. Second.'], final: ['First.', 'Second.'] });
});

test('stands a deleted paragraph after the one whose end went with it', () => {
  const body = p(r('Keep ') + del('this'), marked('del')) + p(del('Drop this whole line.'), marked('del')) + p(del('and') + r('that.'));
  expect(views(body)).toEqual({
    marked: ['Keep that.', 'Drop this whole line.'],
    original: ['Keep this', 'Drop this whole line.', 'andthat.'],
    final: ['Keep that.'],
  });
});

test('shows moved text where it arrives, once', () => {
  const by = 'w:author="Ada Writer"';
  const body =
    p(`<w:moveTo w:id="1" ${by}>${r('Fund it.')}</w:moveTo>`) +
    p('Then.') +
    p(`<w:moveFrom w:id="2" ${by}>${r('Fund it.')}</w:moveFrom>`, `<w:rPr><w:moveFrom w:id="4" ${by}/></w:rPr>`);
  expect(views(body)).toEqual({ marked: ['Fund it.', 'Then.'], original: ['Then.', 'Fund it.'], final: ['Fund it.', 'Then.'] });
  expect(annotated(readDocx(docx(body), {}))).toEqual(['0 move by Ada Writer: Fund it. at 0-8']);
});

test('keeps a row that a tracked change deletes', () => {
  const row =
    '<w:tr><w:trPr><w:del w:id="9" w:author="Ada Writer"/></w:trPr><w:tc><w:p><w:r><w:t>R2</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sell it</w:t></w:r></w:p></w:tc></w:tr>';
  const body = table(['R1', 'Keep it']).replace('</w:tbl>', `${row}</w:tbl>`);
  expect(views(body)).toEqual({
    marked: ['row: R1 | Keep it', 'row: R2 | Sell it'],
    original: ['row: R1 | Keep it', 'row: R2 | Sell it'],
    final: ['row: R1 | Keep it'],
  });
  expect(annotated(readDocx(docx(body), {}))).toEqual(['1 deletion by Ada Writer: R2 at 0-2', '1 deletion by Ada Writer: Sell it at 5-12']);
});

test('gives the number of before to a paragraph whose numbering a tracked change adds', () => {
  const body = p('Pay.', `${listed(1)}<w:pPrChange w:id="5" w:author="Ada Writer"><w:pPr/></w:pPrChange>`);
  expect(views(body)).toEqual({ marked: ['item0: R1 Pay.'], original: ['Pay.'], final: ['item0: R1 Pay.'] });
});

test('shows text that was inserted and deleted again in no view, and says so', () => {
  const body = p(`${r('Act')}<w:ins w:id="1" w:author="Ada Writer">${del(' soon')}</w:ins>${r('.')}`);
  expect(views(body)).toEqual({ marked: ['Act.'], original: ['Act.'], final: ['Act.'] });
  expect(annotated(readDocx(docx(body), {}))).toEqual(['0 deletion by Ada Writer: soon at 3-3']);
});

test('marks in the views of before and after what changes between them', () => {
  const body = p(r('The council ') + del('must') + ins('should') + r(' publish.')) + p(del('Appoint a director.'), marked('del'));
  expect(annotated(readDocx(docx(body), { revisions: 'original' }))).toEqual([
    '0 deletion by Ada Writer: must at 12-16',
    '1 deletion by Ada Writer: Appoint a director. at 0-19',
  ]);
  expect(annotated(readDocx(docx(body), { revisions: 'final' }))).toEqual(['0 insertion by Ada Writer: should at 12-18']);
});

test('says of each view how it was read, and counts changes where all of them show', () => {
  const told = (revisions?: 'original' | 'final'): string | undefined =>
    readDocx(docx(p(r('Pay ') + ins('now'))), { ...(revisions && { revisions }) }).warnings[0]?.message;
  expect(told()).toBe('Tracked changes: 1 insertion, 0 deletions and 0 moved passages; the text is read as they leave it, what they delete is kept beside it.');
  expect(told('original')).toBe('The file has tracked changes; the text is read as it stood before them.');
});

test('warns of tracked changes, and of none where there are none', () => {
  expect(codes(readDocx(docx(p(ins('New.'))), {}))).toEqual(['tracked-changes']);
  expect(codes(readDocx(docx(p('Old.')), {}))).toEqual([]);
});
