import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../src/cli/ocr/hocr.js';

const line = (words: string, title = 'bbox 10 100 210 130; baseline 0.01 -6; x_size 28; x_descenders 6; x_ascenders 7') =>
  `<span class='ocr_line' id='line_1_1' title="${title}">${words}</span>`;
const word = (text: string, title = 'bbox 10 100 60 124; x_wconf 91') => `<span class='ocrx_word' id='word_1_1' title='${title}'>${text}</span>`;

describe('what tesseract writes', () => {
  test('gives words with boxes and how sure they are', () =>
    expect(linesIn(line(word('Quays')))[0]?.words).toEqual([{ text: 'Quays', x0: 10, y0: 100, x1: 60, y1: 124, confidence: 0.91 }]));
  test('gives the place and slope of lines', () =>
    expect(linesIn(line(word('Quays')))[0]).toMatchObject({ baseline: { x: 10, y: 124, slope: 0.01 }, size: 28 }));
  test('has signs of its own for some letters', () => expect(linesIn(line(word('R&amp;D&#39;s')))[0]?.words[0]?.text).toBe("R&D's"));
  test('may mark words as bold', () => expect(linesIn(line(word('<strong>Quays</strong>')))[0]?.words[0]?.text).toBe('Quays'));
  test('gives no line without words', () => expect(linesIn(line(word(' ')))).toEqual([]));
  test('gives headings and captions, too', () => expect(linesIn(line(word('Title')).replace('ocr_line', 'ocr_header'))).toHaveLength(1));
});
