import { expect, test } from 'vitest';
import { report } from '../marked.js';

const sections = (sample: string) =>
  report(sample, { language: 'en' }).sections?.map(({ path, verdict, from, to }) => `${path.at(-1)} ${from}-${to} ${verdict}`);

test('each stretch between two headings has a verdict with a begin and an end', () => {
  expect(
    sections(`
    # Background
    It rained all week on the piers.
    # Recommendations
    - The ministry should count the piers.
    - The ministry should mend the northern pier.
    # Costs
    The crane cost nine million.
    The ministry should publish what the crane cost.
    Nobody knew in which year.
    # Response of the ministry
    The ministry should not be asked, it says.
    # Withdrawn recommendations
    - The ministry should sell the crane.
    `),
  ).toEqual([
    'Background 0-1 none',
    'Recommendations 2-4 proposals',
    'Costs 5-8 some',
    'Response of the ministry 9-10 answers',
    'Withdrawn recommendations 11-12 withdrawn',
  ]);
});

test('a summary restates', () => {
  expect(
    sections(`
    # Piers
    Recommendation 1: The ministry should count the piers each spring.
    # Summary of recommendations
    Recommendation 1: The ministry should count the piers each spring.
    `),
  ).toEqual(['Piers 0-1 proposals', 'Summary of recommendations 2-3 restates']);
});

test('the votes and the title stand with it', () => {
  expect(report('# Recommendations\n- The ministry should count the piers.', { language: 'en' }).sections?.[0]?.cues).toEqual([
    { rule: 'scope.open', text: 'Recommendations' },
    { rule: 'votes', text: '1 of 1 propose' },
  ]);
});
