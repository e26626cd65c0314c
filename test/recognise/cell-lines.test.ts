import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { docx, p, table } from '../read/word/docx.js';

const PILOTS = 'Train every pilot in winter rescue before November.';
const ACCOUNTS = 'Publish the accounts of the harbour each spring.';
const STORE = 'Close the old fuel store by June 2031.';
const PIER = 'Repair the north pier before the next season.';
const MASTER = 'Appoint a harbour master for the whole coast.';
const HEADS = ['Area', 'Recommendation', 'Owner'];
const rows = (cell: string) => [HEADS, ['Safety', cell, 'Harbour board'], ['Works', PIER, 'Town council'], ['People', MASTER, 'Harbour board']];

const encoded = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const framed = (body: string) =>
  `<h1>Harbour review</h1><p>This review looks at how the harbour is run.</p><h2>Recommendations</h2>${body}<p>Three members of the council wrote it in spring.</p>`;
const html = (cell: string) =>
  encoded(
    'a.html',
    framed(
      `<table>${rows(cell)
        .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    ),
  );
const markdown = (cell: string) =>
  encoded(
    'a.md',
    `# Harbour review\n\n## Recommendations\n\n${rows(cell)
      .map((row, at) => `| ${row.join(' | ')} |\n${at === 0 ? '|---|---|---|\n' : ''}`)
      .join('')}`,
  );
const word = (...lines: readonly string[]) => ({ name: 'a.docx', bytes: docx(p('Recommendations') + table(...rows(lines.map((line) => p(line)).join('')))) });

async function found(draft: Parameters<typeof compare>[0], final: Parameters<typeof compare>[1]) {
  const { findings } = await compare(draft, final);
  const all = findings.flatMap((finding) => [finding, ...finding.items]);
  return all.filter(({ outcome }) => outcome !== 'kept').map(({ outcome, draft: units }) => [outcome, ...units.map(({ text }) => text)]);
}

test.each([
  ['a list', html(list(PILOTS, ACCOUNTS, STORE)), html(list(PILOTS, STORE))],
  ['paragraphs', html(paragraphs(PILOTS, ACCOUNTS, STORE)), html(paragraphs(PILOTS, STORE))],
  ['lines with bullets', html(`• ${PILOTS}<br>• ${ACCOUNTS}<br>• ${STORE}`), html(`• ${PILOTS}<br>• ${STORE}`)],
  ['Markdown lines', markdown(`• ${PILOTS}<br>• ${ACCOUNTS}<br>• ${STORE}`), markdown(`• ${PILOTS}<br>• ${STORE}`)],
  ['a list in Markdown', markdown(list(PILOTS, ACCOUNTS, STORE)), markdown(list(PILOTS, STORE))],
  ['Word', word(PILOTS, ACCOUNTS, STORE), word(PILOTS, STORE)],
])('what is gone from the cell of a row is dropped: %s', async (_, draft, final) => {
  expect(await found(draft, final)).toEqual([['dropped', ACCOUNTS]]);
});

test('nominal items of the column of recommendations are statements of their own', async () => {
  const draft = html(list('Better signs at the north gate', 'A second lifeboat for the outer bay', 'New lamps along the quay'));
  expect(await found(draft, html(list('Better signs at the north gate', 'New lamps along the quay')))).toEqual([
    ['dropped', 'A second lifeboat for the outer bay'],
  ]);
});

test('below a sentence that leads in, what is gone is an item', async () => {
  const cell = (...items: readonly string[]) => html(`The board should:${list(...items)}`);
  const [train, publish, close] = ['train every pilot in winter rescue', 'publish the accounts each spring', 'close the old fuel store'];
  expect((await found(cell(train, publish, close), cell(train, close)))[1]).toEqual(['dropped', publish]);
});

test('the items of a cell are the same units as a plain list', async () => {
  expect(await found(html(list(PILOTS, ACCOUNTS, STORE)), encoded('b.html', framed(list(PILOTS, ACCOUNTS, STORE, PIER, MASTER))))).toEqual([]);
});

test('numbers typed before the lines of a cell are theirs', async () => {
  const { findings } = await compare(html(paragraphs(`1. ${PILOTS}`, `2. ${ACCOUNTS}`)), html(paragraphs(`1. ${PILOTS}`, `2. ${ACCOUNTS}`)));
  expect(findings.flatMap(({ draft }) => draft.map(({ label, text }) => [label, text])).filter(([label]) => label)).toEqual([
    ['1.', PILOTS],
    ['2.', ACCOUNTS],
  ]);
});

test('a line that was weakened to “may” is one of its own still', async () => {
  const lines = (modal: string) =>
    html(list('The board must train every pilot.', `The council ${modal} publish its accounts.`, 'The ministry should close the store.'));
  expect(await found(lines('should'), lines('may'))).toEqual([['reworded', 'The council should publish its accounts.']]);
});

test('what only tells before a statement moves no outcome', async () => {
  expect(await found(html(paragraphs('The pilots are old.', PILOTS)), html(paragraphs('The pilots are old and tired.', PILOTS)))).toEqual([]);
});

test('what only tells beside a statement is part of it', async () => {
  const told = 'The pilots of the harbour are old.';
  expect(await found(html(paragraphs(told, PILOTS)), html(paragraphs(told, PILOTS)))).toEqual([]);
  expect((await compare(html(paragraphs(told, PILOTS)), html(paragraphs(told, PILOTS)))).draft.recommendations).toBe(3);
});

const NOTED = ['Boats sank.', 'The crews should be told of the sinking.'];
const plan = (asked: string) => [
  ['Theme', 'What we ask', 'Comment'],
  ['Crew', asked, NOTED.map((line) => p(line)).join('')],
  ['Pier', 'Lamps on the pier', p('It is dark.') + p('The city must know of it.')],
];
const planned = (rows: readonly (readonly string[])[]) => ({ name: 'a.docx', bytes: docx(p('Action plan') + table(...rows)) });

test.each([
  ['a line that asks', 'The board should train crews.', 'The board should not train crews.'],
  ['a phrase', 'More training for crews', 'Less training for crews'],
])('lines of a comment do not take the row from what is asked: %s', async (_, draft, final) => {
  const { findings } = await compare(planned(plan(draft)), planned(plan(final)));
  expect(findings.filter(({ outcome }) => outcome === 'reworded').map((one) => one.final[0]?.text)).toEqual([['Crew', final, NOTED.join(' ')].join(' | ')]);
});
