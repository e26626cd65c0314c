import { describe, expect, it } from 'vitest';
import { marked, report, trimmed } from './marked.js';

describe('what makes one unit', () => {
  it('the same words cut into other blocks are the same recommendation', () => {
    const one = report('Recommendation 7: The library service should publish its catalogue. It should send the list to every school.');
    const three = report(`
      **Recommendation 7**
      The library service should publish its catalogue.
      It should send the list to every school.
    `);
    const words = (text = '') => text.replace(/\s+/g, ' ');
    expect(three.recommendations.map(({ text }) => words(text))).toEqual(one.recommendations.map(({ text }) => words(text)));
  });

  it.each([
    ['Recommendation 4: Each branch should:', 'name a deputy', 'test its alarms'],
    ['Recommendation 4: The policy must include:', 'the berths that it covers', 'who keeps the log'],
    ['Empfehlung 4: Das Konzept muss enthalten:', 'die Kosten jedes Hafens', 'einen Zeitplan'],
    ['Recommandation 4 : Le plan doit préciser :', 'le coût de chaque port', 'un calendrier'],
    ['Aanbeveling 4: Het plan moet bevatten:', 'de kosten van elke haven', 'een tijdpad'],
  ])('a printed label makes one of a short lead and its items: %s', (lead, one, other) => {
    expect(report(`${lead}\n\n- ${one};\n- ${other}.`).recommendations.map(({ items }) => items?.length)).toEqual([2]);
  });

  it('a label, its items and the deadline below', () => {
    const [first, ...more] = report(`
      Recommendation 2: The Ministry should:
      - publish the fees of each harbour; and
      - explain each rise.
      This should be in place within 12 months of this report.
    `).recommendations;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: 'r1', label: 'Recommendation 2', strength: 4, items: [{ id: 'r1.1' }, { id: 'r1.2' }] });
    expect(first?.text).toContain('within 12 months');
    expect(first?.items.map(({ text }) => text)).toEqual(['publish the fees of each harbour; and', 'explain each rise.']);
  });

  it('what stands with a proposal in one paragraph is its rationale', () => {
    const [first] = report('Fees have doubled and nobody knows why. The Ministry should publish them. Seven harbours refused to answer.').recommendations;
    expect(first?.text).toBe('The Ministry should publish them.');
    expect(first?.rationale).toBe('Fees have doubled and nobody knows why. Seven harbours refused to answer.');
    expect(first?.quote).toEqual([{ text: 'The Ministry should publish them.', locator: { block: 0, line: 1 } }]);
  });

  it('a bullet of a section of recommendations is one as a whole', () => {
    const sample = `
      # Recommendations
      - ⟦The Ministry should publish the fees. If they rise, the reason must be printed beside them.⟧
      - ⟦Harbour boards should answer letters. Few do so today.⟧
    `;
    expect(marked(sample)).toBe(trimmed(sample));
  });

  it('a bullet that is a sentence completes no finished sentence above it', () => {
    const sample = `
      # Recommendations
      - 1. ⟦The Ministry should publish the fees.⟧
      - ⟦The list should be printed in each harbour.⟧
      - 2. ⟦Harbour boards should explain each rise.⟧
    `;
    expect(marked(sample)).toBe(trimmed(sample));
  });

  it('each performative of a paragraph is one', () => {
    const sample = '⟦We recommend that the Ministry publish the fees.⟧ ⟦We also recommend that harbour boards explain each rise.⟧';
    expect(marked(sample)).toBe(sample);
  });

  it('labelled children of an instruction in a report are its items', () => {
    const sample = `
      # Recommendations
      1. ⟦Promote a national platform in order to:⟧
      a. ⟨collect the data of all harbours;⟩
      b. ⟨share them with pilots.⟩
      2. ⟦Publish the results.⟧
    `;
    expect(marked(sample)).toBe(trimmed(sample));
  });

  it('labelled children in a directive are requirements of their own', () => {
    const { kind, recommendations } = report(
      `
      # Required actions
      - 1. Publish a harbour policy. The policy must include:
        - a) Which berths are covered.
        - b) How incidents must be reported.
      - 2. Harbour masters must keep a log of all incidents.
      `,
      { title: 'Harbour Directive 20-01', kind: 'standard' },
    );
    expect(kind).toBe('standard');
    expect(recommendations.map(({ label }) => label)).toEqual(['1.', 'a)', 'b)', '2.']);
  });

  it('every requirement sentence of a standard is one', () => {
    const sample = '⟦Clients SHALL send their name.⟧ ⟦Servers SHOULD answer within five seconds.⟧ They may rest.';
    expect(marked(sample, { kind: 'standard' })).toBe(sample);
  });

  it('headings below "Principles" take the text below them', () => {
    const sample = `
      # Principles
      ## ⟦There is one sea⟧
      ⟨We will build harbours that are open to all ships.⟩
      ## ⟦Harbours are safe⟧
      ⟨Harbours should be lit at night.⟩
    `;
    expect(marked(sample)).toBe(trimmed(sample));
  });
});

describe('citation', () => {
  it('names the label and the page as printed', () => {
    const block = report('Recommendation 3: The Ministry should publish the fees.').recommendations[0];
    expect(block?.cite).toBe('Recommendation 3, line 1');
  });
});
