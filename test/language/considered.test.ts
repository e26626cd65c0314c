import { describe, expect, test } from 'vitest';
import { isHeldOff, reports } from '../../src/language/directive/index.js';
import { sourceOf } from '../../src/text/index.js';

describe('what was only thought of, or stood in an earlier report, is a report', () => {
  test.each([
    ['en', 'We considered asking the ministry to pay for a pilot boat, but found no case for it.'],
    ['en', 'In its 2019 report the panel recommended that the ministry pay for a pilot boat.'],
    ['de', 'Wir haben erwogen, das Ministerium um ein Lotsenboot zu bitten.'],
    ['de', 'In ihrem letzten Bericht empfahl die Kommission ein Lotsenboot.'],
    ['fr', 'Il avait été envisagé de demander au ministère de payer un bateau pilote.'],
    ['fr', 'Dans son rapport de 2019, le comité recommandait que le ministère paie un bateau pilote.'],
    ['it', 'Era stato valutato di chiedere al ministero di pagare una pilotina.'],
    ['es', 'Se había considerado pedir al ministerio que pagara una lancha.'],
    ['pt', 'Foi considerado pedir ao ministério que pagasse uma lancha.'],
    ['nl', 'Er is overwogen het ministerie een loodsboot te laten betalen.'],
  ])('%s: %s', (language, text) => expect(reports(sourceOf(text, language))).toBe(true));

  test.each([
    ['en', 'The ministry should consider asking the ports for a pilot boat.'],
    ['en', 'The ministry should publish its 2027 report on pilot boats.'],
    ['de', 'Es sollte erwogen werden, ein Lotsenboot zu kaufen.'],
    ['fr', 'Le ministère devrait envisager de demander un bateau pilote.'],
  ])('not %s: %s', (language, text) => expect(reports(sourceOf(text, language))).toBe(false));
});

describe('what others hold, without a word that hangs it on their verb', () => {
  const held = (language: string, text: string, proposal: string) => isHeldOff(sourceOf(text, language), sourceOf(proposal, language));
  test.each([
    ['de', 'Manche Leser meinten, das Amt sollte ein Lotsenboot kaufen.', 'Das Amt sollte ein Lotsenboot kaufen.', true],
    ['en', 'Some skippers thought the board should buy a pilot boat.', 'The board should buy a pilot boat.', true],
    ['en', 'We believe the board should buy a pilot boat.', 'The board should buy a pilot boat.', false],
  ])('%s: %s', (language, text, proposal, expected) => expect(held(language, text, proposal)).toBe(expected));
});
