import { describe, expect, it } from 'vitest';
import { marked, report, trimmed } from './marked.js';

/** One sample for each surface form of a recommendation. */
const FORMS: readonly (readonly [form: string, sample: string])[] = [
  [
    '1 label and title, body after',
    `
    # Findings on harbours
    Harbour fees have doubled since 2011.
    # Recommendation 3: ⟦A single harbour register⟧
    ⟨The department should keep one register of all harbours.⟩
    Seven registers exist today.
    `,
  ],
  [
    '1 a heading that is only a label, body after',
    `
    # Recommendation 4
    ⟦The ministry should publish the harbour fees it collects.⟧
    # Recommendation 5
    ⟦The ministry should review the fees every year.⟧
    `,
  ],
  [
    '2 label and text in one line',
    `
    Harbour fees have doubled since 2011.
    R4.2 – ⟦Publish the harbour fees each year.⟧
    R4.3 – ⟦Stop charging twice for the same berth.⟧
    `,
  ],
  [
    '3 bare numbers in a section so titled, with "shall"',
    `
    # 2. Recommendations
    1. ⟦The Department shall publish the accounts of each harbour.⟧
    2. ⟦No harbour fee shall be charged after midnight.⟧
    # 3. Evidence
    3.1. The accounts were closed in March.
    `,
  ],
  [
    '4 letters and roman numerals; subjunctive',
    `
    # Recommendations
    (a) ⟦A permanent panel be set up for harbour disputes.⟧
    (b) ⟦The fees of pilots be reviewed.⟧
    `,
  ],
  [
    '5 other nouns: calls to action, principles',
    `
    # Principles
    Principle 1: ⟦Harbours must be open to all.⟧
    Principle 2: ⟦Charge for what is used.⟧
    Principle 3: ⟦Publish every contract.⟧
    `,
  ],
  [
    '6 numbered paragraph with a performative',
    `
    41. The pilots told us that the fees were a burden.
    42. ⟦We recommend that the Government evaluate the pilotage fees.⟧
    43. ⟦The Committee urges the Ministry to publish its model.⟧
    `,
  ],
  [
    '7 numbered paragraph with a modal only',
    `
    44. Fees have doubled since 2011.
    45. ⟦The Government should consider a lower fee for small boats.⟧
    `,
  ],
  [
    '8 finding first, action last, one paragraph',
    `
    46. We support the move to a digital register. It remains unclear who will pay for it. ⟦The agency should therefore publish a costed plan.⟧
    `,
  ],
  [
    '9 lead-in and list; the lead-in carries body and verb',
    `
    ⟦We recommend that harbour authorities:⟧
    - ⟨produce a plan for storms; and⟩
    - ⟨fund only berths that are in use.⟩
    The storms of 2014 closed nine harbours.
    `,
  ],
  [
    '9 a lead-in whose actor no list of bodies knows',
    `
    ⟦We recommend that the railway:⟧
    - ⟨run a train at midnight;⟩
    - ⟨light the platforms.⟩
    `,
  ],
  [
    '9 a lead-in that only announces',
    `
    The Inquiry makes the following recommendations:
    - ⟦Harbour authorities should produce a plan for storms.⟧
    - ⟦The Ministry should fund only berths that are in use.⟧
    `,
  ],
  [
    '10 gerund list after a lead-in',
    `
    ⟦Harbour authorities should reduce waiting by:⟧
    (a) ⟨monitoring arrivals;⟩
    (b) ⟨sharing berths with neighbours.⟩
    `,
  ],
  ['11 purpose first', '⟦To improve oversight of the harbours, we recommend that the Director develop a single inspection plan.⟧'],
  [
    '12 several in one paragraph',
    `
    Fees are opaque. ⟦First, the Ministry should publish the fees.⟧ ⟦Second, harbour authorities should explain each rise.⟧
    `,
  ],
  [
    '13 the heading is the recommendation, rationale below',
    `
    # Recommendations
    ## ⟦Publish every harbour contract⟧
    Contracts are secret today, and nobody can tell what a berth costs.
    ## ⟦Stop charging twice for the same berth⟧
    Two bodies charge for one berth.
    `,
  ],
  [
    '14 register number at the end',
    `
    # 6 Recommendations
    ⟦On 3 May 2020 the Commission recommended that the Harbour Authority inspect every crane.⟧ (014/20)
    `,
  ],
  [
    '14 addressee as a group heading',
    `
    # Recommendations
    To the regulator:
    - ⟦Publish the register of cranes.⟧
    - ⟦Inspect each crane once a year.⟧
    `,
  ],
  [
    '15 past tense, own register',
    `
    # Safety recommendations
    ⟦On 30 June the Bureau recommended that the operator fit alarms to all cranes.⟧
    `,
  ],
  [
    '16 imperative and guideline grade',
    `
    # Recommendations
    - ⟦Offer every skipper a safety briefing.⟧
    - ⟦Consider a second briefing after a storm.⟧
    - ⟦Do not brief by letter alone.⟧
    `,
  ],
  [
    '17 "That …" clauses',
    `
    # Recommendations
    1. ⟦That there be established a harbour tribunal.⟧
    2. ⟦That the fees of pilots be published.⟧
    `,
  ],
  [
    '17 "[Body] to [verb]"',
    `
    # Recommendations
    - ⟦Harbour Improvement Agency to develop a model contract.⟧
    - ⟦Ministry to report on progress each year.⟧
    `,
  ],
  [
    '18 table rows',
    `
    | No | Recommendation | Owner | Date |
    | ⟦1 | Publish the fees of each harbour | Ministry | March 2026⟧ |
    | ⟦2 | Explain each rise | Harbour authorities | June 2026⟧ |
    `,
  ],
  [
    'bullets after a table are none of its last row',
    `
    # Recommendations
    | No | Recommendation | Owner |
    | 1 | ⟦Publish the fees of each harbour⟧ | Ministry |
    - ⟦The Council should light the pier at night.⟧
    - ⟦The Ministry should train keepers in rescue.⟧
    `,
  ],
  [
    'a row left open leads in to the bullets below',
    `
    # Recommendations
    | ⟦The Council should:⟧ |
    - ⟨light the pier at night;⟩
    - ⟨train keepers in rescue.⟩
    `,
  ],
  [
    '19 deadline paragraph after the list',
    `
    Recommendation 2: ⟦The Ministry should:⟧
    - ⟨publish the fees of each harbour; and⟩
    - ⟨explain each rise.⟩
    ⟨This should be in place within 12 months of this report.⟩
    `,
  ],
  [
    '20 negative and softest',
    `
    47. ⟦The inspection of cranes must not be delayed by the Ministry.⟧
    48. ⟦We encourage harbour authorities to share berths.⟧
    49. ⟦The Ministry may wish to consider a lower fee.⟧
    `,
  ],
  [
    '21 labelled sub-actions',
    `
    ⟦Harbour trusts should standardise safety by:⟧
    a) ⟨training every skipper⟩
    b) ⟨publishing each incident⟩
    `,
  ],
];

describe('surface forms', () => {
  for (const [form, sample] of FORMS) it(form, () => expect(marked(sample)).toBe(trimmed(sample)));
});

it.each([
  ['en', 'Recommendations', '- Give us feedback on the count of boats.', '- Give the crews a count of boats.'],
  ['pt', 'Recomendações', '- Deixe o seu feedback sobre os barcos.', '- Deixe os barcos no cais.'],
  ['es', 'Recomendaciones', '- Envíenos sus comentarios sobre los barcos.', '- Envíe los barcos al muelle.'],
  ['de', 'Empfehlungen', '- Geben Sie uns bitte Feedback zu den Booten.', '- Geben Sie dem Rat die Boote.'],
  ['nl', 'Aanbevelingen', '- Geef ons uw feedback over de boten.', '- Geef de raad de boten.'],
])('who asks for views is heard as doing so, and nobody else (%s)', (language, title, views, act) => {
  const heard = report(`# ${title}\n${views}\n${act}`, { language }).blocks.map(({ evidence = [] }) => evidence.some(({ rule }) => rule === 'consultation'));
  expect(heard).toEqual([false, true, false]);
});
