import { expect, test } from 'vitest';
import { readOdt } from '../../../src/read/odt/index.js';
import { begin, end, gone, odt, p, tracked } from '../word/odt.js';
import { annotated, shown } from '../word/shown.js';

const views = (text: string): Record<string, string[]> => {
  const bytes = odt(text);
  return {
    marked: shown(readOdt(bytes, {})),
    original: shown(readOdt(bytes, { revisions: 'original' })),
    final: shown(readOdt(bytes, { revisions: 'final' })),
  };
};

test('reads each view of a sentence with an insertion and a deletion', () => {
  const text = tracked({ d: p('must') }, ['i']) + p(`The council ${gone('d')}${begin('i')}should${end('i')} publish.`);
  expect(views(text)).toEqual({ marked: ['The council should publish.'], original: ['The council must publish.'], final: ['The council should publish.'] });
  expect(annotated(readOdt(odt(text), {}))).toEqual(['0 deletion by Ada Writer: must at 11-11', '0 insertion by Ada Writer: should at 12-18']);
});

test('keeps a paragraph that a tracked change deletes', () => {
  const text = tracked({ d: p('Appoint a director.') + p('') }) + p('Hire.') + p(`${gone('d')}Report.`);
  expect(views(text)).toEqual({
    marked: ['Hire.', 'Appoint a director.', 'Report.'],
    original: ['Hire.', 'Appoint a director.', 'Report.'],
    final: ['Hire.', 'Report.'],
  });
  expect(annotated(readOdt(odt(text), {}))).toEqual(['1 deletion by Ada Writer: Appoint a director. at 0-19']);
});

test('puts back the ends of paragraphs that a deletion in mid-sentence took', () => {
  const text = tracked({ d: p('one.') + p('Two.') + p('Three ') }) + p(`Keep ${gone('d')}four.`);
  expect(views(text)).toEqual({ marked: ['Keep four.', 'Two.'], original: ['Keep one.', 'Two.', 'Three four.'], final: ['Keep four.'] });
});

test('splits a paragraph at an end that was inserted', () => {
  const text = tracked({}, ['i']) + p(`First.${begin('i')}`) + p(`${end('i')} Second.`);
  expect(views(text)).toEqual({ marked: ['First.', 'Second.'], original: ['First. Second.'], final: ['First.', 'Second.'] });
});

test('ends on a deletion that names itself', () => {
  expect(views(tracked({ d: p(`again ${gone('d')}`) }) + p(`Text ${gone('d')}`))['original']).toEqual(['Text again']);
});
