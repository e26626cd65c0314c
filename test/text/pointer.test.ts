import { describe, expect, test } from 'vitest';
import { pointerCut } from '../../src/text/index.js';

describe('what points to where the document treats it is cut off', () => {
  test.each([
    ['Keep a log. (Chapter 3)', 'Keep a log.'],
    ['Keep a log (see paragraph 4.12).', 'Keep a log.'],
    ['Keep a log. (Paragraphs 4.12–4.14 and 5.1)', 'Keep a log.'],
    ['Keep a log (p. 14)', 'Keep a log'],
    ['keep a log [§ 31];', 'keep a log;'],
    ['Keep a log. (see Chapter IV, section 2) [p. 9]', 'Keep a log.'],
    ['Ein Buch wäre zu führen. (TZ 3)', 'Ein Buch wäre zu führen.'],
    ['Ein Buch ist zu führen (siehe Rz. 12 bis 14).', 'Ein Buch ist zu führen.'],
    ['Tenir un registre. (voir chap. 2)', 'Tenir un registre.'],
    ['Tenere un registro (vedi capitolo 4).', 'Tenere un registro.'],
    ['Llevar un registro (véase el párrafo 12).', 'Llevar un registro.'],
    ['Manter um registo. (ver secção 3.2)', 'Manter um registo.'],
    ['Houd een register bij (zie paragraaf 5.3).', 'Houd een register bij.'],
  ])('%s', (text, expected) => expect(pointerCut([text], ['Keep a log.'])(text)).toBe(expected));
});

describe('what carries meaning stays', () => {
  test.each([
    ['Fence the quay in line with Article 5 of the Harbours Act.'],
    ['Fence the quay under the Harbours Act (section 5).'],
    ['Fence the quay (Article 5).'],
    ['Fence at least [12].'],
    ['Fence the quay (see 4.12).'],
    ['Clôturer le quai (en 5 points).'],
    ['Clôturer le quai. (5 points)'],
    ['Fence the quay under the Harbours Act (see section 5).'],
    ['Apply the penalties in the code (page 12).'],
    ['Fence the quay as set out in the rules [paragraphs 3 and 4].'],
    ['Den Kai nach dem Hafengesetz einzäunen (siehe Abschnitt 5).'],
    ['Fence the quay. (2027)'],
    ['Fence the quay (by 2027).'],
    ['Fence the quay (12 metres).'],
    ['Fence the quay (see the map of the harbour).'],
    ['Fence the quay. (High priority)'],
    ['Fence the quay. (Board, 3 months)'],
  ])('%s', (text) => expect(pointerCut([text], ['Fence the quay.'])(text)).toBe(text));
});

describe('where both sides point', () => {
  test.each([
    ['Keep a log. (Chapter 3)', 'Keep a log. (Chapter 4)', 'Keep a log.'],
    ['Ein Buch ist zu führen. (siehe Abschnitt 2)', 'Ein Buch ist zu führen. (siehe Abschnitt 3)', 'Ein Buch ist zu führen.'],
    ['Pay the grants listed there. (Table 3)', 'Pay the grants listed there. (Table 7)', 'Pay the grants listed there. (Table 3)'],
    ['Keep the log (see section 5).', 'Keep the log (see section 9).', 'Keep the log (see section 5).'],
    ['Keep the log (page 12).', 'Keep the log. (Chapter 2)', 'Keep the log (page 12).'],
  ])('only a chapter behind the sentence is cut off: %s → %s', (text, other, expected) => expect(pointerCut([text], [other])(text)).toBe(expected));
});
