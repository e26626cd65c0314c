import { describe, expect, test } from 'vitest';
import { withoutPointer } from '../../src/text/index.js';

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
  ])('%s', (text, expected) => expect(withoutPointer(text)).toBe(expected));
});

describe('what carries meaning stays', () => {
  test.each([
    ['Fence the quay in line with Article 5 of the Harbours Act.'],
    ['Fence the quay under the Harbours Act (section 5).'],
    ['Fence the quay (Article 5).'],
    ['Fence the quay. (2027)'],
    ['Fence the quay (by 2027).'],
    ['Fence the quay (12 metres).'],
    ['Fence the quay (see the map of the harbour).'],
    ['Fence the quay. (High priority)'],
    ['Fence the quay. (Board, 3 months)'],
  ])('%s', (text) => expect(withoutPointer(text)).toBe(text));
});
