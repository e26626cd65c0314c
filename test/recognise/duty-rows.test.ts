import { expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../../src/compare.js';

const table = (head: string, ...rows: readonly string[]) =>
  `# Lake Board\n\n## Recommendations\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const found = async (text: string) => (await outline(input('a.md', text))).recommendations.map(({ text: said }) => said);
const told = async (draft: string, final: string) =>
  (await compare(input('draft.md', draft), input('final.md', final))).findings.map(({ outcome, traits }) =>
    [outcome, ...traits.map(({ type }) => type)].join(' '),
  );

const BINS = 'The Town Council should count the bins along the shore.';
const PIER = 'The Port Authority must paint the pier every spring.';
const LAMP = 'The Ministry of Works should hang a lamp over the slipway.';
const prose = `# Lake Board\n\n## Recommendations\n\nRecommendation 1: ${BINS}\n\nRecommendation 2: ${PIER}\n\nRecommendation 3: ${LAMP}\n`;

test.each([
  [
    'owner, due and status',
    table('No. | Recommendation | Owner | Due | Status', `1 | ${BINS} | Town | 2031 | Accepted`, `2 | ${PIER} | Port | May 2031 | Rejected`),
  ],
  ['the statement last', table('Lead | By | No. | Text', `Town | 2031 | 1 | ${BINS}`, `Port | 2032 | 2 | ${PIER}`)],
  ['owner first, number last', table('Who | What | No.', `Town | ${BINS} | 1`, `Port | ${PIER} | 2`)],
  ['ticks', table('No. | Action | Agreed | Owner', `1 | ${BINS} | ✓ | Town`, `2 | ${PIER} | ✓ | Port`)],
  ['heads in two rows', table('No. | Recommendation | Timing | ', ' | | Start | End', `1 | ${BINS} | 2031 | 2032`, `2 | ${PIER} | 2033 | 2034`)],
  ['heads in two rows, the statement first', table('Recommendation | Timing | ', ' | Start | End', `${BINS} | 2031 | 2032`, `${PIER} | 2033 | 2034`)],
  [
    'heads in two rows, empty at the left',
    table(' | Recommendation | Timing | ', 'No. | | Start | End', `1 | ${BINS} | 2031 | 2032`, `2 | ${PIER} | 2033 | 2034`),
  ],
  [
    'heads in two rows, one cell over two',
    table(' | Timing | | ', 'No. | Start | End | Recommendation', `1 | 2031 | 2032 | ${BINS}`, `2 | 2033 | 2034 | ${PIER}`),
  ],
])('the words of a row are those of the cell that asks: %s', async (_, text) => expect(await found(text)).toEqual([BINS, PIER]));

test.each([
  ['de', 'Nr. | Empfehlung | Zuständig | Frist', 'Die Stadt sollte die Boote am Ufer zählen.', 'Das Amt muss den Steg jedes Jahr streichen.'],
  ['fr', 'N° | Recommandation | Pilote | Échéance', 'La ville devrait compter les bateaux du lac.', 'Le port doit peindre le quai chaque année.'],
  ['es', 'N.º | Recomendación | Responsable | Plazo', 'El ayuntamiento debería contar los barcos del lago.', 'El puerto debe pintar el muelle cada año.'],
  ['it', 'N. | Raccomandazione | Responsabile | Scadenza', 'Il comune dovrebbe contare le barche del lago.', 'Il porto deve dipingere il molo ogni anno.'],
  ['nl', 'Nr. | Aanbeveling | Trekker | Termijn', 'De gemeente zou de boten op het meer moeten tellen.', 'De haven moet de kade elk jaar schilderen.'],
  ['pt', 'N.º | Recomendação | Responsável | Prazo', 'A câmara deveria contar os barcos do lago.', 'O porto deve pintar o cais todos os anos.'],
])('in each language: %s', async (_, head, one, other) =>
  expect(await found(table(head, `1 | ${one} | A | 2031`, `2 | ${other} | B | 2032`))).toEqual([one, other]),
);

test('a title before the statement is of its words', async () => {
  const text = table('Title | Recommendation | Owner', `Clean shores | ${BINS} | Town`, `Bright piers | ${PIER} | Port`);
  expect(await found(text)).toEqual([`Clean shores | ${BINS}`, `Bright piers | ${PIER}`]);
});

const rows = table('No. | Recommendation | Owner | By', `1 | ${BINS} | Town | 2031`, `2 | ${PIER} | Port | 2031`, `3 | ${LAMP} | Works | 2031`);
test.each<[string, string, string[], string?]>([
  ['the same as prose', prose, ['kept', 'kept', 'kept']],
  [
    'the columns in another order',
    table('Owner | By | Recommendation | No.', `Town | 2031 | ${BINS} | 1`, `Port | 2031 | ${PIER} | 2`, `Works | 2031 | ${LAMP} | 3`),
    ['kept', 'kept', 'kept'],
  ],
  ['a later year', rows.replace('Works | 2031', 'Works | 2033'), ['kept', 'kept', 'reworded softened deadline']],
  ['another owner', rows.replace('| Works', '| Harbour'), ['kept', 'kept', 'reworded addressee']],
  [
    'the same date written otherwise',
    rows.replaceAll('2031', '31 May 2031').replace('Works | 31 May 2031', 'Works | May 31, 2031'),
    ['kept', 'kept', 'kept'],
    rows.replaceAll('2031', '31 May 2031'),
  ],
  [
    'another answer',
    rows.replaceAll('Owner', 'Response').replace('| Works', '| Not accepted'),
    ['kept', 'kept', 'reworded beside'],
    rows.replaceAll('Owner', 'Response').replace('| Works', '| Accepted'),
  ],
  [
    'another budget',
    rows.replaceAll('Owner', 'Budget').replace('| Works', '| £2 million'),
    ['kept', 'kept', 'reworded beside'],
    rows.replaceAll('Owner', 'Budget').replace('| Works', '| £5 million'),
  ],
  [
    'a condition that came',
    rows.replaceAll('Owner', 'Terms').replace('| Works', '| If funds allow'),
    ['kept', 'kept', 'reworded beside'],
    rows.replaceAll('Owner', 'Terms').replace('| Works', '| At once'),
  ],
])('what columns say of a row: %s', async (_, final, expected, draft = rows) => expect((await told(draft, final)).toSorted()).toEqual(expected.toSorted()));

test('a table that names what a labelled list states repeats it', async () => {
  const summary = `## Summary of recommendations\n\nRecommendation 1: Count the bins along the shore\n\nRecommendation 2: Paint the pier every spring\n\n`;
  const table = `## Requirements\n\n| Use case | Recommendation | Level |\n|---|---|---|\n| UC-1 | Count the bins along the shore | A |\n| UC-2 | Paint the pier every spring | B |\n`;
  const { recommendations } = await outline(input('a.md', `# Lake Board\n\n${summary}${table}`));
  expect(recommendations.map(({ label }) => label)).toEqual(['Recommendation 1', 'Recommendation 2']);
});

test.each([':', '.', ' –'])('the label before a statement in its cell is none of its words: “Recommendation 1%s”', async (mark) => {
  const rows = table('Recommendation | Owner', ...[BINS, PIER, LAMP].map((text, at) => `Recommendation ${at + 1}${mark} ${text} | Town`));
  expect(await told(rows, prose)).toEqual(['kept', 'kept', 'kept']);
});

test.each([
  ['en', 'Status', 'The Town Council should count the bins.', 'The Port must paint the pier.', 'The Town must report soon.'],
  ['nl', 'Stand van zaken', 'De gemeente moet de boten tellen.', 'De haven moet de kade schilderen.', 'De gemeente moet nog kiezen.'],
  ['de', 'Sachstand', 'Die Stadt muss die Boote am Ufer zählen.', 'Das Amt muss den Steg streichen.', 'Die Stadt muss noch wählen.'],
])('a column headed as one that says how it stands states nothing: %s', async (_, head, one, other, state) => {
  expect(await found(table(`What | ${head}`, `${one} | ${state}`, `${other} | ${state}`))).toEqual([one, other]);
});

test('nor does a column of sentences that ask for nothing', async () => {
  expect(await found(table('What | News', `${BINS} | The work has not started yet.`, `${PIER} | The pier was painted.`))).toEqual([BINS, PIER]);
});
