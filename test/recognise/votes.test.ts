import { expect, test } from 'vitest';
import { marked, trimmed } from './marked.js';

test.each([
  [
    'a list that asks stands beside lists of links in one section',
    `# Storms
     The harbours of the north coast lost nine boats in the storm.
     - Harbour Handbook 1911
     - Tide tables, volume two
     - The pier at Saltby: a history
     - Weather charts of the bay
     Moored boats break loose in three ways.
     - ⟦Double each mooring line before the autumn.⟧
     - ⟦Ropes should be replaced after two winters.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Boats should be lifted ashore in January.⟧`,
  ],
  [
    'a short list asks under a caption under which the others do',
    `# North pier
     **How to prevent**
     - ⟦Double each mooring line.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Check the piles each spring.⟧
     # South pier
     **How to prevent**
     - ⟦Close the gate at night.⟧
     - ⟦Replace each worn rope.⟧
     - ⟦Inspect the crane.⟧
     # West pier
     Boats of the west pier.
     - Red boats of the ferry
     - Blue boats of the pilots
     - Green boats of the guild
     **How to prevent**
     - ⟦Lift the boats ashore.⟧
     - ⟦Collect the buoys.⟧`,
  ],
])('%s', (_, sample) => {
  expect(marked(sample)).toBe(trimmed(sample));
});

test('a list that names things asks for none, whatever the lists beside it ask', () => {
  const sample = `# Storms
     - ⟦Double each mooring line before the autumn.⟧
     - ⟦Keep a crew near the pier.⟧
     - ⟦Check the piles each spring.⟧
     The boats of the coast are of four kinds.
     - Red boats of the ferry
     - Blue boats of the pilots
     - Green boats of the guild
     - White boats of the bay`;
  expect(marked(sample)).toBe(trimmed(sample));
});

const records = (caption: string, ...statements: readonly string[]) =>
  statements.map((statement, n) => `# Pier ${'ABC'[n]}\nThe planks of this pier are old.\n**${caption}**\n${statement}`).join('\n');

test.each([
  ['Recommendation', ['⟦Short term, new planks.⟧', '⟦Long term, another pier.⟧', '⟦No further boats.⟧']],
  ['Findings and recommendations', ['Short term, new planks.', 'Long term, another pier.', 'No further boats.']],
  ['Impact', ['Short term, new planks.', 'Long term, another pier.', 'No further boats.']],
])('the field %s of each record', (caption, statements) => {
  const sample = records(caption, ...statements);
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});

test('what is told under a caption named for recommendations is none', () => {
  const sample = ['north', 'south', 'west'].map((pier) => `# The ${pier} pier\n**Recommendation**\nThe ${pier} pier was checked against the plans.`).join('\n');
  expect(marked(sample).replace(/[‹›]/g, '')).toBe(sample);
});
