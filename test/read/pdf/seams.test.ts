import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/read/pdf/hyphens.js';
import type { Mark, Marked } from '../../../src/read/pdf/marked.js';
import { parted, uncutWords } from '../../../src/read/pdf/seams.js';

/** "The -must-+should+send": what is struck and what is put in. */
function shown(written: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  for (const part of written.split(/([-+][^-+]+[-+])/)) {
    const kind = part.startsWith('-') ? 'struck' : 'inserted';
    const words = part.replace(/^[-+]|[-+]$/g, '');
    if (words !== part) marks.push({ kind, start: text.length, end: text.length + words.length, text: words });
    text += words;
  }
  return { text, marks };
}
const known = vocabularyOf(['The board should open and send the port over and under, they say.']);

describe('parted', () => {
  it.each([
    ['The -must-+should+write to all', 'The mustshould write to all', 'a known word put in for a whole word'],
    ['The +board+send it', 'The board send it', 'two known words'],
    ['The board-might-send it', 'The boardmight send it', 'two known words with a struck one between'],
    ['They +open+ed it', 'They opened it', 'an ending'],
    ['They send+ing+ it', 'They sending it', 'an ending put in'],
    ['The insp-ir-ection', 'The inspirection', 'struck letters'],
    ['The -must- send', 'The must send', 'words with their spaces'],
  ])('%s → %s (%s)', (written, expected) => expect(parted(shown(written), known).text).toBe(expected));
  it('moves what is put in past the space', () => {
    const { text, marks } = parted(shown('The board+open+ it'), known);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['open']);
  });
});

describe('uncutWords', () => {
  it('leaves out the words that a change cuts', () => expect(uncutWords(shown('The -must-+should+send it'))).toBe('The                it'));
});
