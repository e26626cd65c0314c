import { expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const page = (...cards: readonly (readonly string[])[]) =>
  `<h1>Lake Board</h1><h2>Recommendations</h2>${cards
    .map(
      (rows) =>
        `<table>${rows
          .map(
            (row) =>
              `<tr>${row
                .split('|')
                .map((cell) => `<td>${cell}</td>`)
                .join('')}</tr>`,
          )
          .join('')}</table><p></p>`,
    )
    .join('')}`;
const found = async (html: string) =>
  (await outline(input('a.html', html))).recommendations.map(({ text, attributes }) => [text, ...(attributes ?? []).map((one) => `${one.head}: ${one.text}`)]);

const BINS = 'The Town Council should count the bins along the shore.';
const PIER = 'The Port Authority must paint the pier every spring.';
const LAMP = 'The Ministry of Works should hang a lamp over the slipway.';

test.each([
  [
    'What, Who and When below a label',
    page(
      ['Recommendation 1', `What|${BINS}`, 'Who|Town', 'When|2031'],
      ['Recommendation 2', `What|${PIER}`, 'Who|Port', 'When|2032'],
      ['Recommendation 3', `What|${LAMP}`, 'Who|Works', 'When|2033'],
    ),
    ['Who: Town', 'When: 2031'],
  ],
  ['the owner first', page(['Owner|Town', `Action|${BINS}`], ['Owner|Port', `Action|${PIER}`], ['Owner|Works', `Action|${LAMP}`]), ['Owner: Town']],
  ['one table without gaps', page([`Action|${BINS}`, 'Due|2031', `Action|${PIER}`, 'Due|2032', `Action|${LAMP}`, 'Due|2033']), ['Due: 2031']],
  ['a question for a name', page([`What?|${BINS}`, 'Who?|Town'], [`What?|${PIER}`, 'Who?|Port'], [`What?|${LAMP}`, 'Who?|Works']), ['Who?: Town']],
])('fields of cards are attributes of the one that asks: %s', async (_, html, fields) => {
  const all = await found(html);
  expect(all.map(([text]) => text)).toEqual([BINS, PIER, LAMP]);
  expect(all[0]?.slice(1)).toEqual(fields);
});

test('two fields that ask are two recommendations', async () => {
  const step = (text: string) => `First step|The clerk should ${text}.`;
  const html = page(
    [`What|${BINS}`, 'Who|Town', step('draw a map')],
    [`What|${PIER}`, 'Who|Port', step('buy paint')],
    [`What|${LAMP}`, 'Who|Works', step('ask the skippers')],
  );
  expect(await found(html)).toContainEqual(['The clerk should buy paint.', 'Who: Port']);
  const { findings } = await compare(
    input('a.html', html),
    input('b.html', html.replace(/<tr><td>First step<.td><td>The clerk should buy paint.<.td><.tr>/, '')),
  );
  expect(findings.flatMap(({ outcome, draft }) => (outcome === 'dropped' ? draft.map(({ text }) => text) : []))).toEqual(['The clerk should buy paint.']);
});

test('another owner on a card is told as another addressee', async () => {
  const html = page(['Owner|Town', `Action|${BINS}`], ['Owner|Port', `Action|${PIER}`], ['Owner|Works', `Action|${LAMP}`]);
  const { findings } = await compare(input('a.html', html), input('b.html', html.replace('Owner</td><td>Works', 'Owner</td><td>Rail')));
  expect(findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type, from, to }) => `${type}: ${from} > ${to}`)])).toEqual([
    ['kept'],
    ['kept'],
    ['reworded', 'addressee: Works > Rail'],
  ]);
});

test('owners named again and again before their tasks are no fields', async () => {
  const tasks = ['mend the ramp', 'hire two divers', 'publish the tide tables', 'close the old mole', 'teach children to row', 'feed the swans'];
  const rows = tasks.map((task, at) => `${at % 2 ? 'Town' : 'Port'}|The Lake Board should ${task}.`);
  expect((await found(page(rows))).map((all) => all.length)).toEqual(tasks.map(() => 1));
});
