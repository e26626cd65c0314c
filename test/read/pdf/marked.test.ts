import { describe, expect, it } from 'vitest';
import { changed, joinMarked, type Marked, markedFrom, tidying } from '../../../src/read/pdf/marked.js';

const struck = (text: string, start: number, end: number): Marked => ({ text, marks: [{ kind: 'struck', start, end, text: text.slice(start, end) }] });
const shown = ({ text, marks }: Marked): string[] => marks.map(({ start, end }) => text.slice(start, end));

describe('joinMarked', () => {
  it('moves the marks of what comes after', () => {
    expect(shown(joinMarked(struck('a long', 0, 1), struck('term plan', 0, 4), (p, q) => `${p} ${q}`))).toEqual(['a', 'term']);
  });
  it('clips a mark on a hyphen that goes', () => {
    expect(shown(joinMarked(struck('inspec-', 0, 7), struck('tion', 0, 4), (p, q) => p.slice(0, -1) + q))).toEqual(['inspec', 'tion']);
  });
});

describe('markedFrom', () => {
  it('moves marks with the text', () => expect(shown(markedFrom(struck('• Open wards', 7, 12), 2))).toEqual(['wards']));
  it('drops a mark on what went', () => expect(shown(markedFrom(struck('• Open wards', 0, 1), 2))).toEqual([]));
});

describe('changed', () => {
  it('says where each place is after the changes', () => {
    const { text, at } = changed('  Open   wards ', tidying('  Open   wards '));
    expect([text, at(2), at(9), at(14)]).toEqual(['Open wards', 0, 5, 10]);
  });
});
