import { describe, expect, test } from 'vitest';
import { amountsOf, datesOf } from '../../../src/text/values/index.js';

const values = (text: string, language: string) => amountsOf(text, language).map(({ number }) => number);

describe('numbers in words are what they are in digits', () => {
  test.each([
    ['en', 'hire one hundred and fifty guards', 150],
    ['en', 'hire thirty-five guards', 35],
    ['en', 'hire twelve thousand three hundred guards', 12_300],
    ['en', 'hire two dozen guards', 24],
    ['en', 'pay two and a half million pounds', 2_500_000],
    ['en', 'pay £1½ million', 1_500_000],
    ['de', 'fünfundzwanzig Boote kaufen', 25],
    ['de', 'zweitausenddreihundertzwölf Boote kaufen', 2312],
    ['de', 'anderthalb Millionen Euro zahlen', 1_500_000],
    ['de', 'mindestens 12,5 Mio. € zahlen', 12_500_000],
    ['nl', 'tweeëndertig boten kopen', 32],
    ['nl', 'honderdtwintig boten kopen', 120],
    ['nl', 'anderhalf miljoen euro betalen', 1_500_000],
    ['fr', 'acheter soixante et onze bateaux', 71],
    ['fr', 'acheter quatre-vingt-dix-sept bateaux', 97],
    ['fr', 'acheter mille deux cents bateaux', 1200],
    ['fr', 'verser un million et demi d’euros', 1_500_000],
    ['es', 'comprar treinta y cinco barcos', 35],
    ['es', 'comprar doscientos mil barcos', 200_000],
    ['it', 'comprare ventuno barche', 21],
    ['it', 'comprare duecentoventi barche', 220],
    ['pt', 'comprar vinte e cinco barcos', 25],
    ['pt', 'comprar duzentos e trinta e dois barcos', 232],
  ])('%s: %s', (language, text, number) => expect(values(text, language)).toEqual([number]));

  test.each([
    ['en', 'hire between one hundred and two hundred guards', [100, 200]],
    ['en', 'build twenty two-bed flats', [20, 2]],
    ['en', 'pay two or three guards', [2, 3]],
    ['de', 'zwei und drei Boote kaufen', [2, 3]],
    ['it', 'il 50 per cento dei fondi', [50]],
  ])('those beside each other stay apart: %s: %s', (language, text, numbers) => expect(values(text, language)).toEqual(numbers));

  test.each([
    ['en', 'report within a year and a half', 'P18M'],
    ['nl', 'binnen anderhalf jaar antwoorden', 'P18M'],
    ['de', 'binnen vierzehn Tagen antworten', 'P14D'],
    ['fr', 'répondre dans un délai de deux ans et demi', 'P30M'],
  ])('in periods: %s: %s', (language, text, value) => expect(datesOf(text, language).map((date) => date.value)).toEqual([value]));
});
