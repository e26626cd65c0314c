import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

/** Each in a section of recommendations, behind one of them; what is marked is one. */
test.each([
  ['notes in English', '12 Letter of the warden (1911). 13 There must be a keeper at night. 14 Harbour minutes, pp. 4-5.'],
  ['notes that only cite', '7 Q 88. 8 QQ 91-93. 9 Letter of the pilots.'],
  ['notes in German', '4 Vgl. Olm, Boote, S. 12. 5 Die Behörde sollte den Steg sperren. 6 Ebd., S. 14.'],
  ['notes in French', '21 Rapport du port, p. 9. 22 Il devrait rester un quai. 23 Ibid.'],
  ['notes with addresses', '3 https://boats.example/a 4 The council should keep its boats. 5 www.piers.example'],
  ['notes and the rest of a sentence', '41 Q 3. 42 Q 9. TIDES AND BOATS 57 in every port should be taught to swim. 43 Q 12.'],
  ['a list that lost its breaks', '⟦1 The council should count its boats.⟧ ⟦2 The warden should close the pier.⟧ ⟦3 The mayor should light the quay.⟧'],
  ['such a list that names its pages', '⟦1 The council should count its boats (p. 12).⟧ ⟦2 The warden should close the pier (p. 14).⟧'],
  [
    'commands that name their years',
    '1. ⟦Count all boats (by 2030). 2. Mend the northern quay (by the end of 2031). 3. Train all pilots (from 2032 to 2034).⟧',
  ],
  ['commands that name their pages', '1. ⟦Count all boats (p. 12). 2. Mend the northern quay (p. 14). 3. Train all pilots (p. 15).⟧'],
  ['what belongs to somebody', '⟦1 The board’s 12 boats should be counted.⟧ ⟦2 The port’s 14 piers should be lit.⟧'],
  ['pages without a stop', '12 Olm, Boats p11. 13 There must be a keeper at night. 14 Harbour minutes pp4-5.'],
  ['works of a year', '12 Harbour Act (1911). 13 There must be a keeper at night. 14 Olm, Boats and Piers (2021).'],
  ['numbers that do not count on', '⟦In 2020 the council should send 12 Danish boats and 14 Norse ones (p. 9).⟧'],
])('%s', (_, text) => {
  const sample = `
    # Recommendations
    ⟦The council should mend the quay.⟧
    ${text}`;
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(trimmed(sample));
});

test('what the authors themselves propose among notes is theirs', () => {
  const sample = '31 Olm, Boats (1911). 32 Ibid. TIDES AND BOATS 57 We recommend that the council count its boats.';
  expect(marked(sample)).toContain('⟦');
});
