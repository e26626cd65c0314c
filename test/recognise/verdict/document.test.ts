import { expect, test } from 'vitest';
import { report } from '../marked.js';

const verdict = (sample: string, language = 'en', title?: string) => report(sample, { language, ...(title ? { title } : {}) }).verdict;

const DUTIES = 'The master of every vessel must keep a log.\nAn owner must not moor at the northern quay after dark.';

test.each([
  ['en', 'Harbour Dues By-law 2019', 'Whereas the council may set dues,\nThis by-law comes into force on 1 May 2019.', DUTIES],
  [
    'fr',
    'Règlement 88 sur les quais',
    'ATTENDU QUE la ville possède un quai;\nLe présent règlement entre en vigueur le 1er mai 2019.',
    'Le bateau doit être amarré au nord.',
  ],
  [
    'de',
    'Satzung über die Hafengebühren',
    'Im Sinne dieser Satzung ist Hafen jede Anlegestelle.\nDie Satzung tritt in Kraft am 1. Mai 2019.',
    'Der Schiffsführer muss die Gebühr zahlen.',
  ],
  [
    'es',
    'Ordenanza de los muelles',
    'Considerando que la villa posee un muelle;\nLa ordenanza entrará en vigor el 1 de mayo.',
    'El patrón debe pagar la tasa.',
  ],
  ['nl', 'Verordening havengelden', 'Gelet op de wet;\nDeze verordening treedt in werking op 1 mei.', 'De schipper moet het havengeld betalen.'],
])('a law recommends nothing: %s', (language, title, formulas, duties) => {
  const { verdict, recommendations, blocks } = report(`# ${title}\n${formulas}\n${duties}`, { language });
  expect({ verdict: { kind: verdict?.kind, whose: verdict?.whose }, recommendations }).toEqual({
    verdict: { kind: 'law', whose: 'nobody' },
    recommendations: [],
  });
  expect(blocks.at(-1)?.role).not.toBe('recommendation');
});

test.each([
  ['de', '# Gesetz über die Häfen', '§ 1 Zweck', '§ 2 Häfen', '§ 3 Gebühren', '§ 4 Wärter', 'Die Häfen sollen Gebühren erheben.'],
  ['it', '# Legge sui porti', 'Art. 1. Oggetto', 'Art. 2. Porti', 'Art. 3. Canoni', 'Art. 4. Custodi', 'I porti devono riscuotere i canoni.'],
  ['en', '# Harbour Act', 'Article 1 Aim', 'Article 2 Harbours', 'Article 3 Dues', 'Article 4 Wardens', 'Harbours must collect the dues.'],
])('a title and articles that count on make a law: %s', (language, title, one, two, three, four, duty) => {
  const sample = [title, `## ${one}`, `## ${two}`, `## ${three}`, duty, `## ${four}`, duty].join('\n');
  expect(verdict(sample, language)?.kind).toBe('law');
  expect(verdict(sample.replace(/^## \S+ 2\b/m, '## Chapter 2'), language)?.kind).not.toBe('law');
});

test.each([
  [
    'it',
    '# Parere sullo schema di decreto',
    'VISTO il regolamento dei porti;\nVISTA la richiesta del porto;\nIl decreto entra in vigore a maggio.',
    'I porti devono pagare.',
  ],
  ['fr', '# Avis sur le projet de loi', 'Considérant que les ports sont petits ;\nLa présente loi entre en vigueur le 1er mai.', 'Les ports doivent payer.'],
  [
    'de',
    '# Stellungnahme zum Gesetz',
    'Dieses Gesetz tritt in Kraft am 1. Mai.\nIm Sinne dieses Gesetzes ist Hafen jede Anlegestelle.',
    'Die Häfen müssen zahlen.',
  ],
  ['en', '# Opinion on the Harbour Act', 'Whereas the Act is old;\nThe Act comes into force each May.', 'Harbours must pay.'],
])('what speaks about a law is none: %s', (language, title, formulas, duty) =>
  expect(verdict([title, formulas, duty].join('\n'), language)?.kind).not.toBe('law'),
);

test.each([
  ['a guide to a law', '# Guide to the Harbour Act\nWhereas the Act is long, this guide is short. It comes into force in May.'],
  ['a policy that a council enacts', '# Ordinance 12: open data policy\nWhereas the council wants its data read;\nThis ordinance comes into force in May.'],
  [
    'a report that names a law and recommends',
    '# The Harbour Act\nWhereas the Act is old, it comes into force each May.\nWe recommend that the Ministry repeal it.',
  ],
  ['a title alone', '# Harbour Act'],
])('%s is no law', (_, sample) => expect(verdict(`${sample}\n${DUTIES}`)?.kind).not.toBe('law'));

test.each([
  [
    'minutes',
    '# Minutes of the Pier Forum',
    'Apologies for absence: Ms Jones.\nMoved by Mr Smith.\nThe meeting closed at noon.',
    'The council should mend the pier, Ms Hill said.',
  ],
  [
    'decision',
    '# Judgment',
    'The plaintiff owns the pier.\nThe defendant hired it.\nThe appeal is dismissed.',
    'The defendant must pay the plaintiff 300 pounds.',
  ],
])('%s recommend nothing', (kind, title, formulas, duty) => {
  const { verdict, recommendations } = report(`${title}\n${formulas}\n${duty}`, { language: 'en' });
  expect([verdict?.kind, recommendations]).toEqual([kind, []]);
});

const LOOKS_BACK = [
  'In 2019 we recommended that the navy count its boats. It has not done so.',
  'Our recommendations of 2020 on crews remain open, and the navy told us that it has no date for them.',
  'We also recommended in 2021 a plan for spare parts, which the navy wrote a year later.',
  'We had recommended a census of the piers, and the ministry carried it out.',
  'In addition, we noted that the ministry should consider a second pier.',
  'The crews should be larger, according to what we found in those years.',
].join('\n');

test('a statement that looks back at earlier recommendations makes none', () => {
  const { verdict, recommendations } = report(`# Statement on the navy\n${LOOKS_BACK}`, { language: 'en' });
  expect([verdict?.kind, verdict?.whose, recommendations.map(({ text }) => text)]).toEqual(['progress', 'earlier', []]);
});

test('unless it also recommends anew', () => {
  const { verdict, recommendations } = report(`# Report on the navy\n${LOOKS_BACK}\nWe recommend that the navy publish its count of boats.`, {
    language: 'en',
  });
  expect([verdict?.kind, recommendations.at(-1)?.text]).toEqual(['report', 'We recommend that the navy publish its count of boats.']);
});

test.each([
  [
    'progress',
    'en',
    '# Progress report\n| Count the boats | Implemented |\n| Mend the pier | Open |\n| Hire a crew | Closed |\n| Write a plan | In progress |',
  ],
  [
    'progress',
    'fr',
    "# Rapport de suivi\n| Compter les bateaux | Réalisé |\n| Réparer le quai | En cours |\n| Former l'équipage | Achevé |\n| Rédiger un plan | En cours |",
  ],
  [
    'progress',
    'de',
    '# Sachstandsbericht\n| Boote zählen | Umgesetzt |\n| Pier ausbessern | Offen |\n| Mannschaft schulen | Erledigt |\n| Plan schreiben | In Umsetzung |',
  ],
])('a list of statuses is a %s report (%s)', (kind, language, sample) => {
  expect(verdict(sample, language)?.kind).toBe(kind);
});

test('a table of what became of each, and what is said of each below it, is a progress report', () => {
  const sample = `
    # Harbour recommendations
    | 003/11 | Being mended | Implemented |
    | 004/11 | Not begun | Open |
    | 005/11 | Begun | In progress |
    | 006/11 | Done | Closed |
    The Commission recommends that the Ministry count the piers each spring.
    This recommendation is being implemented, and the Ministry should be done with it by May.
    The Commission recommends that the Ministry mend the quay of the old harbour.
    This recommendation has been given to the port, which will begin with it next year.
    It is recommended that the Ministry paint the crane in a colour that can be seen.
    This recommendation was closed, as the crane was sold in the autumn of the year.
    This recommendation is not being progressed, for the want of money in the port.`;
  const { verdict, recommendations } = report(sample, { language: 'en' });
  expect([verdict?.kind, recommendations]).toEqual(['progress', []]);
});

test('the cues stand with the verdict', () => {
  expect(verdict('# Harbour By-law\nWhereas dues are low,\nThis by-law comes into force in May.\nThe old one is hereby repealed.')?.cues).toEqual([
    { rule: 'title.law', text: 'by-law' },
    { rule: 'enacting', text: 'whereas, hereby repealed, comes into force' },
  ]);
});

test('a kind that a person gives stands against all cues', () => {
  const law = `# Harbour By-law\nWhereas dues are low,\nThis by-law comes into force in May.\nThe old one is hereby repealed.\n${DUTIES}`;
  expect(report(law, { language: 'en', kind: 'standard' })).toMatchObject({ verdict: { kind: 'standard', whose: 'own' }, recommendations: [{}, {}] });
});

test('nothing found is none', () => expect(verdict('# Boats\nIt rained all week.')).toEqual({ kind: 'none', whose: 'nobody', cues: [] }));
