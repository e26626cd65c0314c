import { describe, expect, it } from 'vitest';
import { report } from './marked.js';

describe('restatements', () => {
  const BODY = `
    # Harbour fees
    Recommendation 1: The Ministry should publish the fees of every harbour by March 2026.
    # Cranes
    Recommendation 2: Harbour boards should inspect each crane once a year.
  `;

  it('hang on the first formal statement', () => {
    const { recommendations, blocks } = report(`${BODY}
    # List of recommendations
    Recommendation 1: The Ministry should publish the fees of every harbour by March 2026.
    Recommendation 2: Harbour boards should inspect each crane once a year.
    `);
    expect(recommendations.map(({ restatements }) => restatements.map(({ kind }) => kind))).toEqual([['verbatim'], ['verbatim']]);
    expect(blocks.slice(-2).map(({ role }) => role)).toEqual(['restatement', 'restatement']);
  });

  it('a list that words one differently is told', () => {
    const { warnings, recommendations } = report(`${BODY}
    # List of recommendations
    Recommendation 2: Harbour boards should inspect every crane thoroughly once a year.
    `);
    expect(recommendations).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: 'restatement-differs', texts: [/each crane/, /every crane/].map((pattern) => expect.stringMatching(pattern)) }]);
  });

  it.each([
    ['the same words', 'en', 'Recommendation: Publish the fees of every harbour by March.', 'Recommendation 7: Publish the fees of every harbour by March.'],
    [
      'a hyphen apart',
      'fr',
      'Recommandation : Confier au port une mission co-financée de comptage des quais.',
      'Recommandation n° 7 : Confier au port une mission cofinancée de comptage des quais.',
    ],
    [
      'a few words apart',
      'en',
      'Recommendation: Publish the fees of every northern harbour by March.',
      'Recommendation 7: Publish the fees of every harbour in the north by March.',
    ],
  ])('a label without a number repeats one with a number under other titles: %s', (_, language, body, listed) => {
    const { recommendations } = report(
      `# ${language === 'fr' ? 'Recommandations' : 'Recommendations'}\n# Ports\n${listed}\n# Cranes\nNine of them stand.\n${body}`,
      { language },
    );
    expect(recommendations.map(({ label, restatements }) => [/7/.test(label ?? ''), restatements.length])).toEqual([[true, 1]]);
  });

  it('one act in several places, numbered on under titles that say nothing, is as many recommendations', () => {
    const of = (n: number) =>
      `# Chapter ${n}\nThe ferries of the bay carry most of what they eat.\nRecommendation ${n}: The harbour board should lengthen pier ${n} before the winter of 203${n}.`;
    expect(report(`# Recommendations\n${[1, 2, 3].map(of).join('\n')}`, { language: 'en' }).recommendations).toHaveLength(3);
  });

  it.each([
    [
      'most name where they were argued',
      ['(paragraph 2.4)', '(paragraph 3.1)', '(paragraph 3.9)', ''],
      ['restatement', 'restatement', 'restatement', 'restatement'],
    ],
    ['few do', ['(paragraph 2.4)', '', '', ''], ['restatement', 'recommendation', 'recommendation', 'recommendation']],
    ['none does', ['', '', '', ''], ['recommendation', 'recommendation', 'recommendation', 'recommendation']],
  ])('a chapter restates as a whole where most of its recommendations do: %s', (_, [one, two, three, four], roles) => {
    const { recommendations, blocks } = report(
      `
      # Chapter 2: Cranes
      The board should inspect each crane once a year.
      # Chapter 8: Conclusions and recommendations
      The ministry should publish the fees of all harbours ${one}.
      The council should widen the quay of the old port ${two}.
      Pilots should be trained in fog ${three}.
      The council should lend its charts to schools ${four}.
      `,
      { language: 'en' },
    );
    expect(blocks.slice(-4).map(({ role }) => role)).toEqual(roles);
    expect(recommendations).toHaveLength(5);
  });

  it('what stands in the summary alone is not lost', () => {
    const { recommendations, blocks } = report(`
    # Summary
    The Ministry should close the harbour of Saltby.
    ${BODY}`);
    expect(recommendations).toHaveLength(3);
    expect(blocks[1]?.role).toBe('restatement');
  });

  it('siblings that share a template are not', () => {
    const { recommendations } = report(`
    # Recommendations
    1. The Ministry should appoint a national director for harbours.
    2. The Ministry should appoint a national director for ferries.
    3. The Ministry should appoint a national director for cranes.
    `);
    expect(recommendations).toHaveLength(3);
  });

  it('a conclusion that names its paragraph repeats it', () => {
    const { blocks } = report(`
    # Fees
    45. The Government should publish the fees of every harbour.
    # Conclusions and recommendations
    3. The Government should publish the fees of every harbour. (Paragraph 45)
    `);
    expect(blocks.map(({ role }) => role)).toEqual(['none', 'recommendation', 'none', 'restatement']);
  });

  it.each([
    [
      'a statement under a label of its own that names another',
      `
    # Plan
    ## Proposal 1: Assess the stock of boats
    The Board should assess the stock of boats of each agency.
    ## Proposal 2: Name a yard
    The Board should name a yard (see Proposal 1: Assess the stock of boats) before it asks for funds.`,
      2,
    ],
    [
      'siblings of a template under numbered headings',
      `
    # Plan
    ## Recommendation 1
    The council should publish the plan for the northern docks of the city within a year.
    ## Recommendation 2
    The council should publish the plan for the southern docks of the city within a year.`,
      2,
    ],
    [
      'a paragraph elsewhere that names one in brackets',
      `
    # Fees
    Recommendation 1: The Ministry should publish the fees of all harbours on its website.
    # Audit
    The Court of Audit should audit ferries [Recommendation 1: The Ministry should publish the fees of all harbours on its website].`,
      2,
    ],
    [
      'while the same words under the same number in a list are',
      `
    # Fees
    ## Recommendation 1
    The Ministry should publish the fees of all harbours on its website (see Chapter 2).
    # List of recommendations
    ## Recommendation 1
    The Ministry should publish the fees of all harbours on its website.`,
      1,
    ],
  ])('none is %s', (_title, text, count) => {
    expect(report(text).recommendations).toHaveLength(count);
  });
});

describe('two that are alike are two', () => {
  const alike = (one: string, other: string) =>
    report(`# Boats\n\n## Recommendations\n\n${one}\n\n# Annex\n\n## Recommendations\n\nThe pier was old.\n\n${other}\n`).recommendations.map(
      ({ label }) => label,
    );

  it.each([
    ['Recommendation 2: Ferries should train their crews in rescue at sea.', 'Recommendation 9: Ferries should train their crews in rescue at night.'],
    [
      'Empfehlung 2: Die Fähren sollten ihre Besatzung in Rettung auf See schulen.',
      'Empfehlung 9: Die Fähren sollten ihre Besatzung in Rettung bei Nacht schulen.',
    ],
    [
      'Recommandation 2 : Les bacs devraient former leurs équipages au sauvetage en mer.',
      'Recommandation 9 : Les bacs devraient former leurs équipages au sauvetage la nuit.',
    ],
  ])('where they are printed under two numbers: %s', (one, other) => expect(alike(one, other)).toHaveLength(2));

  it('and one where the same number stands over the same words again', () => {
    const [one, other] = [
      'Recommendation 2: Ferries should train all their crews in rescue at sea.',
      'Recommendation 2: Ferries should train their crews in rescue at sea.',
    ];
    expect(alike(one, other)).toHaveLength(1);
  });
});
