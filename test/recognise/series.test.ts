import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';

async function found(titles: readonly string[], language = 'en') {
  const text = `# Plan\n\n${titles.map((title, at) => `## ${title}\n\nThe islands have had ${at + 3} ferries since the old pier was built.`).join('\n\n')}\n`;
  const document = await read({ name: 'plan.md', bytes: new TextEncoder().encode(text) }, {});
  return recognise(outline(document), { language }).recommendations.map(({ label, text: words }) => `${label}: ${words}`);
}

test.each([
  ['titles that say what to do', 'en', ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket for all lines', 'Action 3: Improve the piers']],
  [
    'one of them with a noun',
    'en',
    ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket', 'Action 3: Ferry census', 'Action 4: Publish the timetable'],
  ],
  ['in German, the verb last', 'de', ['Maßnahme 1: Fährbeirat einrichten', 'Maßnahme 2: Einheitliche Fahrkarte erproben', 'Maßnahme 3: Anleger ausbauen']],
  ['in French', 'fr', ['Action 1 : Créer un conseil des bacs', 'Action 2 : Publier les horaires', 'Action 3 : Renforcer les quais']],
])('a labelled series is a series of recommendations under any title: %s', async (_, language, titles) => {
  expect(await found(titles, language)).toHaveLength(titles.length);
});

test.each([
  ['titles that name things', ['Action 1: The ferry board', 'Action 2: A ticket for all lines', 'Action 3: The state of the piers']],
  ['two titles only', ['Action 1: Create a ferry board', 'Action 2: Pilot a ticket for all lines']],
  ['chapters', ['Chapter 1: Create a ferry board', 'Chapter 2: Pilot a ticket for all lines', 'Chapter 3: Improve the piers']],
])('%s make none', async (_, titles) => {
  expect(await found(titles)).toEqual([]);
});

test('items whose numbers go on from list to list are recommendations of their own', async () => {
  const list = (from: number, acts: readonly string[]) => acts.map((act, n) => `${from + n}. ${act} the harbour records each year.`).join('\n');
  const text = `# Practices\n\nBoards need to know. Agencies shall:\n\n${list(1, ['Publish', 'Review', 'Keep'])}\n\n## More\n\nBoards need to plan. Agencies shall:\n\n${list(4, ['Update', 'Protect'])}\n`;
  const { recommendations } = await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  expect(recommendations.flatMap(({ label }) => label ?? [])).toEqual(['1.', '2.', '3.', '4.', '5.']);
});

const LABELS = { en: 'Measure', de: 'Maßnahme', fr: 'Proposition n°', nl: 'Actie', es: 'Medida', it: 'Azione', pt: 'Ação' } as const;
const CALLS = {
  en: ['Create a fund for small piers.', 'Publish the list of closed quays.', 'Report to Parliament every year.'],
  de: ['Einen Fonds für kleine Molen einrichten.', 'Die Liste gesperrter Kais veröffentlichen.', 'Dem Landtag jährlich berichten.'],
  fr: ['Créer un fonds pour les petits quais.', 'Publier la liste des quais fermés.', 'Nommer un médiateur des passagers.'],
  nl: ['De gemeente moet de pieren openstellen.', 'De wethouder zou bewoners eerder moeten inlichten.', 'De provincie moet de brug herstellen.'],
  es: ['El ayuntamiento debe publicar sus cuentas.', 'Los muelles deben abrir los sábados.', 'Crear un fondo para los puertos.'],
  it: ['Il comune deve pubblicare i conti.', 'I moli devono aprire il sabato.', 'Creare un fondo per i porti.'],
  pt: ['A câmara deve publicar as contas.', 'Os cais devem abrir ao sábado.', 'Criar um fundo para os portos.'],
} as const;
const LANGUAGES = Object.keys(CALLS) as (keyof typeof CALLS)[];
const SETTINGS = {
  'run in': (label: string, text: string) => `**${label}:** ${text}`,
  'with text between': (label: string, text: string) => `${label}: ${text}\n\nIt rained in 1999.`,
  'above its text': (label: string, text: string) => `${label}\n\n${text}`,
  'as a heading': (label: string, text: string) => `### ${label}\n\n${text}`,
} as const;

const labelsIn = async (body: string, title = '1999') => {
  const text = `# Harbours: report of the review\n\n## 1. ${title}\n\n${body}\n`;
  return (await outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) })).recommendations.map(({ label }) => label);
};

test.each(LANGUAGES.flatMap((code) => Object.entries(SETTINGS).map(([how, set]) => [code, how, set] as const)))(
  'blocks of one label that say what to do are a series of recommendations wherever they stand: %s, the label %s',
  async (code, _, set) => {
    const labels = CALLS[code].map((_call, at) => `${LABELS[code]} ${at + 1}`);
    expect(await labelsIn(CALLS[code].map((call, at) => set(labels[at] ?? '', call)).join('\n\n'))).toEqual(labels);
  },
);

test.each(Object.entries(SETTINGS))('those that tell make none below a title that closes: the label %s', async (_, set) => {
  const told = ['Boats were counted in 1999.', 'The quay is closed at night.', 'Nobody came to the pier.'];
  expect(await labelsIn(told.map((call, at) => set(`Measure ${at + 1}`, call)).join('\n\n'), 'Background')).toEqual([]);
});
