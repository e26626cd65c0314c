import { describe, expect, test } from 'vitest';
import { outlined } from './outlines.js';

const paragraphs = async (texts: readonly string[]): Promise<string> =>
  (await outlined(texts.join('\n\n'))).map((line) => line.replace(/^\w+ /, '')).join(' / ');

describe('codes that count on are the labels of a document, though no mark follows them', () => {
  test.each([
    ['number and letter', ['4-A A yard must keep a log.', '4-B The log may be on paper.', '5-A A mast must be lit.'], '{4-A} A yard', '{5-A} A mast'],
    ['chapters left out', ['**REQ-3.1** Keep a log.', '**REQ-3.2** Sign it.', '**REQ-6.1** Light the mast.'], '{REQ-3.1} Keep', '{REQ-6.1} Light'],
    ['families of codes', ['PE.1 Keep a log.', 'PE.2 Sign it.', 'QU.1 Light the mast.', 'QU.2 Paint it.'], '{PE.2} Sign', '{QU.2} Paint'],
    ['a slash', ['E/1 Ein Buch ist zu führen.', 'E/2 Es ist zu zeichnen.', 'E/3 Der Mast ist zu streichen.'], '{E/1} Ein Buch', '{E/3} Der Mast'],
    ['brackets', ['[K-01] Keep a log.', '[K-02] Sign it.', '[K-03] Light the mast.'], '{K-02} Sign', '{K-03} Light'],
    ['two letters apart', ['3714-A Tenir un registre.', '3714-B Le signer.', '3714-C Éclairer le mât.'], '{3714-A} Tenir', '{3714-C} Éclairer'],
  ])('%s', async (_, texts, first, last) => {
    const read = await paragraphs(texts);
    expect(read).toContain(first);
    expect(read).toContain(last);
  });
});

describe('what begins a text by chance is no label', () => {
  test.each([
    ['a size of paper', ['A4 paper is cheap.', 'A3 sheets are dear.', 'A5 cards are small.']],
    ['an illness', ['COVID-19 Wards closed.', 'COVID-19 Vaccines came late.', 'COVID-19 Tests were few.']],
    ['years', ['2023 The pier sank.', '2024 The mast fell.', '2025 The yard closed.']],
    ['dates', ['1-MAR The pier sank.', '7-MAY The mast fell.', '3-JUN The yard closed.']],
    ['roads', ['NH-25 Junctions flood.', 'NH-4 Bridges close.', 'NH-40 Traffic grows.']],
    ['roads that count on', ['MW1 Motorways need lanes.', 'MW2 Bridges rust.', 'MW3 Noise is loud.']],
    ['running text', ['E/1 was accepted.', 'E/2 was accepted in part.', 'E/3 is under review.']],
    ['two only', ['4-A Keep a log.', '4-B Sign it.']],
  ])('%s', async (_, texts) => expect(await paragraphs(texts)).not.toContain('{'));
});
