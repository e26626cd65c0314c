import { describe, expect, test } from 'vitest';
import { labelSplitter } from '../../src/outline/labels.js';
import type { BlockType } from '../../src/types.js';

const cut = (text: string, type: BlockType = 'paragraph'): string => {
  const found = labelSplitter().any(text, type);
  return found ? `${found.label} | ${found.text}` : 'none';
};

describe('a label of a word and a number', () => {
  test.each([
    ['Recommendation 3: Keep a register.', 'Recommendation 3 | Keep a register.'],
    ['RECOMMENDATION 4.2 – Publish it.', 'RECOMMENDATION 4.2 | Publish it.'],
    ['Recommendation 4 The board should act.', 'Recommendation 4 | The board should act.'],
    ['Recommandation n° 5 : nommer un garde', 'Recommandation n° 5 | nommer un garde'],
    ['Empfehlung Nr. 3: Die Kammer prüft.', 'Empfehlung Nr. 3 | Die Kammer prüft.'],
    ['Aanbeveling 2: Maak een plan', 'Aanbeveling 2 | Maak een plan'],
    ['Rec. 7. Train the wardens.', 'Rec. 7 | Train the wardens.'],
    ['R4.2 – publish the map', 'R4.2 | publish the map'],
    ['Call to action 3: open the gates', 'Call to action 3 | open the gates'],
    ['Key Recommendation 3: open the gates', 'Key Recommendation 3 | open the gates'],
    ['Measure 3 (short term): open the gates', 'Measure 3 | (short term): open the gates'],
    ['Recommendation 8 (accepted in part)', 'Recommendation 8 | (accepted in part)'],
    ['Recommendation Two: open the gates', 'Recommendation Two | open the gates'],
    ['Recommendation: open the gates', 'Recommendation | open the gates'],
    ['🔴 Recommandation n°1: ouvrir', 'Recommandation n°1 | ouvrir'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('the label of a recommendation behind the number of its paragraph', () => {
  test.each([
    ['3. Recommendation 1: Keep a register.', 'Recommendation 1 | Keep a register.'],
    ['4.12) Empfehlung 2: Die Kammer prüft.', 'Empfehlung 2 | Die Kammer prüft.'],
    ['(17) Recommandation n° 5 : nommer un garde', 'Recommandation n° 5 | nommer un garde'],
    ['3. Recommendation 1 of the last review was not kept.', '3. | Recommendation 1 of the last review was not kept.'],
    ['2. Step 1: Open the gates.', '2. | Step 1: Open the gates.'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
  test('in a title the number counts sections', () => expect(cut('3. Recommendation 1: Registers', 'heading')).toBe('3. | Recommendation 1: Registers'));
});

describe('the year of a list is no number of one', () => {
  test.each([
    ['Recommendations 2025', 'none'],
    ['Aanbevelingen 2031', 'none'],
    ['Recommendation 2025-04', 'Recommendation 2025-04 | '],
    ['Recommendation 25', 'Recommendation 25 | '],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('a number, letter or roman numeral', () => {
  test.each([
    ['177. We recommend a review.', '177. | We recommend a review.'],
    ['4.60. On 13 March it rained.', '4.60. | On 13 March it rained.'],
    ['2.1 Staffing', '2.1 | Staffing'],
    ['(a) A panel be set up', '(a) | A panel be set up'],
    ['(a)(ii) its chair', '(a)(ii) | its chair'],
    ['iv. its chair', 'iv. | its chair'],
    ['12) open the gates', '12) | open the gates'],
    ['177A. We recommend a review.', '177A. | We recommend a review.'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('no label', () => {
  test.each([
    ['a mention of one', 'Recommendation 4 should be read with care.'],
    ['several at once', 'Recommendations 4 and 5 were accepted.'],
    ['an article that is one letter', 'Action A further delay would harm.'],
    ['a decimal', '4.410 m, which was too high.'],
    ['a year', '2021. The year began well.'],
    ['a date', '2021.4.30. The rule changed.'],
    ['a date written the other way', '30.4.2021. The rule changed.'],
    ['a date', '3. März 2020 war ein Dienstag.'],
    ['an abbreviation', 'z. B. in der Praxis'],
    ['an initial', 'A. Miller wrote the first part.'],
    ['a plural in capitals', 'NEXT STEPS'],
    ['a disease', 'COVID-19: the first year'],
    ['a bare number before a paragraph', '12 Boards answered.'],
  ])('%s', (_, text) => expect(cut(text)).toBe('none'));
});

test('a bare number and a single capital are labels of headings only', () => {
  expect(cut('6 Recommendations', 'heading')).toBe('6 | Recommendations');
  expect(cut('A. Scope', 'heading')).toBe('A. | Scope');
  expect(cut('17 September 2021', 'heading')).toBe('none');
});

test('attack strings of 40,000 characters take no time', () => {
  const attacks = ['(a)', '1.', 'Recommendation ', 'R1', 'I', 'A ', ' (', 'Aa '].map((piece) => piece.repeat(40_000 / piece.length));
  const started = process.cpuUsage().user;
  for (const attack of attacks) labelSplitter().any(attack, 'heading');
  expect(process.cpuUsage().user - started).toBeLessThan(500_000);
});
