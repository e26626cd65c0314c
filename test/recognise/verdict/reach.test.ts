import { expect, test } from 'vitest';
import { report } from '../marked.js';

const found = (sample: string) => report(sample).recommendations.map(({ text }) => text.split(' ').slice(0, 3).join(' '));

const PAST = [
  'The ferry of the northern islands sailed four times a day in the summer of 2019 and twice a day in winter.',
  'Plan after plan for a second quay was drawn in those years, and none of them was ever built in the end.',
  'The harbour of Saltby had nine cranes, most of them older than the people who worked with them every day.',
  'A storm in March 2020 broke two of them, and the boats went on to the next harbour for half a year.',
  'Traffic grew all the same, as the figures of the customs office for the same years show quite plainly.',
  'The pilots of the port told us that the fog of the autumn had cost them more days than any storm had.',
];

test('a title that would open a list of proposals says nothing of numbered notes in a narrative', () => {
  const notes = PAST.flatMap((text, n) => [text, `${n + 4} Harbour Board, Cranes of the North, ninth edition, printed at Saltby in the year 2021.`]);
  expect(found(['# Carrying out our recommendations would help the ports', ...notes].join('\n'))).toEqual([]);
});

test.each([
  ['sections that narrate', ['# What we saw', ...PAST]],
  ['sections with verbs first that narrate', ['# What we saw', ...PAST, '- Expedite the work: nine of the harbours told us that the money came early.']],
  ['numbered paragraphs of another section', ['# How the ports grew', ...PAST.map((text, n) => `${n + 5} ${text}`)]],
])('a title of proposals ends before %s, where levels do not tell', (_, rest) => {
  const sample = ['# What we recommend', 'The ministry should count the piers each spring.', ...rest].join('\n');
  expect(found(sample)).toEqual(['The ministry should']);
});

test.each([
  ['en', '# Recommendations', '- Publish the charts each spring.', 'Publish the charts'],
  ['de', '# Empfehlungen', '- Die Piers sollten jedes Jahr gezählt werden.', 'Die Piers sollten'],
  ['es', '# Recomendaciones', '- Contar los muelles cada primavera.', 'Contar los muelles'],
])('reasons before the first proposal leave a title standing (%s)', (language, title, item, first) => {
  const sample = [title, ...PAST.slice(0, 3), item].join('\n');
  expect(report(sample, { language }).recommendations.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([first]);
});

test('a list without any duty stands under its title', () => {
  expect(found('# Recommendations\n- More piers for Saltby\n- A ferry in winter\n- Better charts of the fog')).toHaveLength(3);
});

test('a register of recommendations with reasons and replies stands under its title', () => {
  const entries = ['count the piers', 'mend the quay', 'paint the crane', 'widen the slip'].flatMap((act, n) => [
    ...PAST.slice(0, 3).map((text, m) => `7.${n * 6 + m + 1}. ${text}`),
    `7.${n * 6 + 4}. On 30 June 2014 the Commission recommended that the Harbour Office ${act}.`,
    `7.${n * 6 + 5}. On 8 July 2014 the Harbour Office wrote that it had found the money for this in the budget of the year.`,
    `7.${n * 6 + 6}. On 26 March 2015 the Commission closed the matter on the ground that nothing was left of the danger.`,
  ]);
  expect(found(['# 7. Recommendations', '## 7.1 To the Harbour Office', ...entries].join('\n'))).toHaveLength(4);
});
