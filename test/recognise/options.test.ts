import { describe, expect, it } from 'vitest';
import { recommendationsBy, staleRulings } from '../../src/recognise/index.js';
import { textHash } from '../../src/text/index.js';
import { report } from './marked.js';

const texts = (sample: string, options = {}) => report(sample, options).recommendations.map(({ text }) => text);

describe('strict', () => {
  it('takes labels, sections and performatives only', () => {
    const sample = `
      # Harbour fees
      The Ministry should publish the fees.
      We recommend that the Ministry lower the fees.
      Recommendation 3: Close the pier.
    `;
    expect(texts(sample, { strict: true })).toEqual(['We recommend that the Ministry lower the fees.', 'Close the pier.']);
    expect(texts(sample)).toHaveLength(3);
  });
});

describe("the user's own patterns", () => {
  it('label words', () => expect(texts('Ask 4: A pier for all.', { patterns: { labels: ['ask'] }, language: 'en' })).toEqual(['A pier for all.']));
  it('section titles', () => {
    const sample = '# Wishes of the harbour\n- A longer pier.\n- Lights at night.';
    expect(texts(sample, { language: 'en' })).toEqual([]);
    expect(texts(sample, { language: 'en', patterns: { sections: ['Wishes of the harbour'] } })).toEqual(['A longer pier.', 'Lights at night.']);
  });
  it('addressees', () =>
    expect(texts('The lamplighters should light the pier at night.', { patterns: { addressees: ['lamplighters'] }, language: 'en' })).toHaveLength(1));
  it('lead-ins', () => {
    const sample = 'Our members would be glad of:\n- a longer pier;\n- lights at night.';
    expect(texts(sample, { language: 'en', patterns: { leadIns: ['would be glad of'] } })).toEqual(['a longer pier;', 'lights at night.']);
  });
});

describe('rulings', () => {
  const SAMPLE = 'The pier is 90 metres long and nobody paints it.\nThe Ministry should publish the fees.';
  const rule = (text: string, recommendation: boolean) => ({ rulings: { blocks: [{ hash: textHash(text), recommendation, text }] }, language: 'en' });

  it('a person makes a block a recommendation', () => {
    const { recommendations } = report(SAMPLE, rule('The pier is 90 metres long and nobody paints it.', true));
    expect(recommendations.map(({ decidedBy }) => decidedBy)).toEqual(['person', undefined]);
  });
  it('leaves its evidence once', () => {
    const { recommendations } = report(SAMPLE, rule('The pier is 90 metres long and nobody paints it.', true));
    expect(recommendations[0]?.evidence.filter(({ rule }) => rule === 'ruling')).toHaveLength(1);
  });
  it('a person says it is none', () => expect(texts(SAMPLE, rule('The Ministry should publish the fees.', false))).toEqual([]));
  it('what was ruled out is listed as possible, and why', () =>
    expect(report(SAMPLE, rule('The Ministry should publish the fees.', false)).possible).toMatchObject([
      { text: 'The Ministry should publish the fees.', reason: 'ruled out by a person' },
    ]));
  it('a whole recommendation with its items can be ruled out', () => {
    const options = rule('The Council should:\nlight the pier;\ntrain keepers.', false);
    const own = report('Recommendation 1: The Council should:\n- light the pier;\n- train keepers.', options);
    expect(own.recommendations).toEqual([]);
    expect(own.blocks.map(({ role }) => role)).toEqual(['none', 'none', 'none']);
    expect(own.possible[0]).toMatchObject({ text: 'The Council should:', reason: 'ruled out by a person' });
    expect(staleRulings([own], options.rulings)).toEqual([]);
  });
  it('a ruling on a text that is no longer there is stale', () => {
    const options = rule('The pier is gone.', true);
    expect(staleRulings([report(SAMPLE, options)], options.rulings)).toMatchObject([{ code: 'ruling-stale', texts: ['The pier is gone.'] }]);
  });
});

describe('language', () => {
  it('a language without a lexicon gets labels only, and says so', () => {
    const { warnings, recommendations, language } = report(`
      Ministerstwo odpowiedziało na pytania portów, a porty opowiedziały o swoich kosztach w ciągu ostatnich lat.
      Opłaty portowe rosną każdego roku od dwa tysiące jedenastego roku i nikt nie wie, dlaczego tak się stało.
      Zalecenie 4: Ministerstwo powinno opublikować opłaty portowe.
    `);
    expect(language).toBe('pol');
    expect(warnings.map(({ code }) => code)).toContain('language-unsupported');
    expect(recommendations.length).toBeLessThan(2);
  });
  it('is found for each block of a report in two languages', () => {
    const { recommendations } = report(`
      # Recommendations
      The Ministry should publish the fees of all the harbours in the country, and explain to the public why they rise.
      Le ministère devrait publier les redevances de tous les ports du pays et expliquer au public la raison des hausses.
    `);
    expect(recommendations.map(({ language }) => language)).toEqual(['en', 'fr']);
  });
});

describe('a passage that another document made recognisable', () => {
  it('becomes a recommendation with that evidence', () => {
    const own = report('The pier is long. Train all keepers in rescue.', { language: 'en' });
    const found = recommendationsBy()(own, { block: 0, start: 18, end: 46 }, { rule: 'partner', text: 'Train all keepers' });
    expect(found).toMatchObject({ text: 'Train all keepers in rescue.', evidence: [{ rule: 'partner' }], sources: [{ block: 0, start: 18, end: 46 }] });
  });
  it('must stand in a block of the report', () =>
    expect(() => recommendationsBy()(report('A pier.'), { block: 7, start: 0, end: 1 }, { rule: 'partner', text: '' })).toThrow(RangeError));
});

describe('possible', () => {
  it('lists what is prescriptive but stays below the threshold, the nearest to it first, with the reason', () => {
    const { possible, recommendations } = report('A licence must be held by all who moor here.\n# Background\nThe Ministry should perhaps act.', {
      language: 'en',
    });
    expect(recommendations).toEqual([]);
    expect(possible.map(({ text }) => text)).toEqual(['The Ministry should perhaps act.', 'A licence must be held by all who moor here.']);
    expect(possible[0]?.reason).toContain('Background');
  });
});
