import { describe, expect, it } from 'vitest';
import { lettered } from '../../../src/read/pdf/letters.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { lettersOf } from '../../../src/read/pdf/unmapped.js';
import { words } from './make.js';
import { readMade, shown } from './read.js';
import { run } from './runs.js';

/** What a font without names draws for a number. */
const glyph = (code: number, unicode = String.fromCharCode(code)): string =>
  lettersOf({ unicode, originalCharCode: code, isSpace: false }, { width: 0.55, drawn: true });
/** "o\u001ber": letters with the numbers of their ligatures, in a font that TeX drew. */
const tex = (text: string): Run =>
  run(Array.from(text, (letter) => (letter < ' ' ? glyph(letter.charCodeAt(0)) : letter)).join(''), 0, 100, { font: 'f1', drawn: true });
/** The same in any other font, with the number in place of "?". */
const other = (text: string, code = 0x90): Run => run(text.replaceAll('?', glyph(code, '\u0000')), 0, 100, { font: 'f2' });
const read = (...runs: Run[]): string[] => lettered([{ runs, lost: [] }]).flatMap((page) => page.runs.map(({ text }) => text));
const lost = (...runs: Run[]): readonly string[] => lettered([{ runs, lost: [] }]).flatMap((page) => page.lost);

describe('fonts that TeX drew', () => {
  it('in T1 have the numbers of T1', () => {
    expect(read(tex('o\u001ber quali\u001ced in\u001duence o\u001ece wa\u001fe \u0010so\u0011'))).toEqual(['offer qualified influence office waffle “so”']);
    expect(read(tex('o\u001ber gro\u00ff'))).toEqual(['offer groß']);
  });
  it('in OT1 have those of OT1', () => expect(read(tex('o\u000ber \u000cve in\u000duence o\u000ece {it'))).toEqual(['offer five influence office –it']));
  it('of signs have those of the signs', () => expect(read(tex('\u0014'), tex('\u0000'))).toEqual(['≤', '−']));
  it('that fill areas with one sign say nothing', () => expect(read(tex('\u0000\u0000\u0000'))).toEqual([]));
});

describe('letters without a name in other fonts', () => {
  it('are told by the words of the document', () =>
    expect(read(run('effective and effort', 0, 100), other('an e?ective e?ort'))).toEqual(['effective and effort', 'an effective effort']));
  it('are told by common words', () => expect(read(other('the ?rst ?nal re?ned'))).toEqual(['the first final refined']));
  it('stay missing, and are told, where no word shows them', () => {
    expect(read(other('the qua?ks'))).toEqual(['the qua\ufffdks']);
    expect(lost(other('the qua?ks'))).toEqual(['qua\ufffdks']);
  });
  it('that stand by themselves again and again are bullets', () =>
    expect(read(other('?'), other('Open'), other('?'), other('Hire'))).toEqual(['•', 'Open', '•', 'Hire']));
  it('that stand by themselves once are nothing', () => expect(read(other('?'), other('Open'))).toEqual(['Open']));
  it('called a space are one where no word shows otherwise', () => {
    const wide = lettersOf({ unicode: ' ', originalCharCode: 0x91, isSpace: false }, { width: 0.6, drawn: false });
    expect(read(run(`open${wide}wards`, 0, 100, { font: 'f3' }))).toEqual(['open wards']);
    expect(read(run(`the ${wide}rst ${wide}nal`, 0, 100, { font: 'f3' }))).toEqual(['the first final']);
  });
});

describe('letters drawn twice', () => {
  it('drawn twice by one operator are read once', async () => {
    const twice = 'BT /F3 10 Tf 60 700 Td [(O) 597 (O) (p) 597 (p) (e) 597 (e) (n) 597 (n)] TJ ET';
    expect(shown(await readMade({ pages: [[twice, words(60, 600, 'The wards.')]] }))[0]).toBe('paragraph: Open');
  });
  it('doubled in a word stay', async () =>
    expect(shown(await readMade({ pages: [[words(60, 700, 'The committee will book rooms.')]] }))).toEqual(['paragraph: The committee will book rooms.']));
});
