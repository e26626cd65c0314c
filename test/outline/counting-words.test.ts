import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';

const outline = (text: string, language: string) => outlineOf({ name: 'a.md', bytes: new TextEncoder().encode(text) }, { language });

test.each([
  [
    'es',
    '# Caso\n\n## Recomendaciones\n\nPRIMERA. Se repare el muelle.\n\nSEGUNDA. Se cuente cada barca.\n\nTERCERA. Se publique la cuenta.\n',
    ['PRIMERA', 'SEGUNDA', 'TERCERA'],
  ],
  [
    'es',
    '# Caso\n\n## Recomendaciones\n\nPrimera.- Se repare el muelle.\n\nSegunda.- Se cuente cada barca.\n\nTercera.- Se publique la cuenta.\n',
    ['Primera', 'Segunda', 'Tercera'],
  ],
  [
    'pt',
    '# Caso\n\n## Recomendações\n\nPRIMEIRA: Reparar o cais.\n\nSEGUNDA: Contar os barcos.\n\nTERCEIRA: Publicar a conta.\n',
    ['PRIMEIRA', 'SEGUNDA', 'TERCEIRA'],
  ],
  ['de', '# Fall\n\n## Empfehlungen\n\nErstens: Das Amt sollte den Kai reparieren.\n\nZweitens: Der Hafen sollte die Boote zählen.\n', ['Erstens', 'Zweitens']],
  [
    'fr',
    '# Cas\n\n## Recommandations\n\nPremièrement : Le port devrait réparer le quai.\n\nDeuxièmement : La ville devrait compter les barques.\n',
    ['Premièrement', 'Deuxièmement'],
  ],
])('statements that are counted in words: %s', async (language, text, expected) => {
  expect((await outline(text, language)).recommendations.map(({ label }) => label)).toEqual(expected);
});

test.each([
  ['one alone counts nothing', '# Caso\n\n## Recomendaciones\n\nPrimera. El puerto debe reparar el muelle.\n'],
  ['what does not count on', '# Caso\n\n## Recomendaciones\n\nPrimera. El puerto debe reparar el muelle.\n\nOctava. La ciudad debe contar las barcas.\n'],
])('no label: %s', async (_, text) => {
  expect((await outline(text, 'es')).blocks.some(({ label }) => label)).toBe(false);
});

test.each([
  [
    'nl',
    '> **Aanbeveling 1 (college)** Wijs één dienst aan voor de kade.\n\n> **Aanbeveling 2 (raad)** Stel een grens vast.',
    ['Aanbeveling 1', 'Aanbeveling 2'],
  ],
  [
    'en',
    '**Recommendation 1 (to the board)** Count the boats.\n\n**Recommendation 2 (to the crew)** Paint the pier.',
    ['Recommendation 1', 'Recommendation 2'],
  ],
  [
    'de',
    '**Empfehlung 1 (Land)** Das Land sollte den Kai reparieren.\n\n**Empfehlung 2 (Stadt)** Die Stadt sollte die Boote zählen.',
    ['Empfehlung 1', 'Empfehlung 2'],
  ],
])('a label with whom it is for behind it in brackets: %s', async (language, body, expected) => {
  expect((await outline(`# A\n\n## B\n\n${body}\n`, language)).recommendations.map(({ label }) => label)).toEqual(expected);
});

test.each([
  ['es', '# Comisión\n\n## RECOMENDACIÓN 14\n\nSobre el caso del puerto de Ribera.\n\n### Hechos\n\nLlovió.\n\n### Derecho\n\nNada.\n'],
  ['en', '# RECOMMENDATION 7/2023\n\n## The facts\n\nIt rained for a week.\n\n## The law\n\nIt is old.\n'],
])('the number by which a document calls itself makes no recommendation of what stands below: %s', async (language, text) => {
  expect((await outline(text, language)).recommendations).toEqual([]);
});

test.each([
  ['under a chapter', '# Chapter\n\n## Recommendation 12: Pier\n\nThe council repairs the pier by June.\n'],
  ['at the top', '# Recommendation 12: The council should repair the pier\n\nThe pier is old.\n'],
  ['without a title', '# Recommendation 12\n\nThe council should repair the pier.\n'],
])('the one recommendation of an extract keeps its number: %s', async (_, text) => {
  expect((await outline(text, 'en')).recommendations.map(({ label }) => label)).toEqual(['Recommendation 12']);
});

const coded = (texts: readonly string[]) =>
  `# Informe\n\n## La pesca\n\nLlovió en mayo.\n\n${texts.map((text, at) => `**P${at + 1}.** ${text}`).join('\n\n')}\n`;

test.each([
  [
    'infinitives that end with a stop are what is asked',
    ['Contar cada año todas las barcas.', 'Publicar la cuenta en la lengua de los pescadores.', 'Reparar el muelle antes del invierno.'],
    3,
  ],
  ['without a stop they are topics', ['Contar las barcas', 'Publicar la cuenta', 'Reparar el muelle'], 0],
  ['what only tells is nothing', ['El muelle se reparó en mayo.', 'Las barcas se contaron.', 'La cuenta se publicó.'], 0],
])('codes of the document’s own: %s', async (_, texts, expected) => {
  expect((await outline(coded(texts), 'es')).recommendations).toHaveLength(expected);
});
