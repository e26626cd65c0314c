import { expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../../src/compare.js';

const table = (head: string, ...rows: readonly string[]) =>
  `# Lake Board\n\n## Clean shores\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const found = async (text: string) => (await outline(input('a.md', text))).recommendations.map(({ text: said }) => said);

test.each([
  [
    'milestones and target dates',
    table(
      'Milestone | Measure | Target date',
      'Count the bins along the shore | Completion | March 31, 2031',
      'Place a fountain at each beach | Number | June 30, 2031',
      'Publish the results of the tests | Completion | Dec. 1, 2031',
    ),
    ['Count the bins along the shore', 'Place a fountain at each beach', 'Publish the results of the tests'],
  ],
  [
    'what is told of now stands beside a deadline, under a noun that is written as one',
    table(
      'Nr. | Verbetermaatregel | Termijn',
      '1.1 | De haven telt elke avond de boten aan de steiger. | 1 mei 2031',
      '1.2 | De havenmeester legt de vaartijden per schip vast. | direct',
      '1.3 | De haven werkt nieuwe wachters drie weken in. | 1 juni 2031',
    ),
    [
      'De haven telt elke avond de boten aan de steiger.',
      'De havenmeester legt de vaartijden per schip vast.',
      'De haven werkt nieuwe wachters drie weken in.',
    ],
  ],
  [
    'a row that names who acts stands with the others',
    table(
      'Task | By',
      'Inspect every hired boat | April 2031',
      'The desk trains two wardens | May 2031',
      'Map all stores of fuel | 2032',
      'Paint the two piers | 2033',
    ),
    ['Inspect every hired boat', 'The desk trains two wardens', 'Map all stores of fuel', 'Paint the two piers'],
  ],
  [
    'numbers in a column of their own',
    table(
      'No. | Action | Owner | Deadline',
      '1 | Repair the ladders at the quay | Port | 2030',
      '2 | Train two fire wardens | Desk | 2031',
      '3 | Map all stores of fuel | Desk | 2032',
    ),
    ['Repair the ladders at the quay', 'Train two fire wardens', 'Map all stores of fuel'],
  ],
  [
    'Dutch',
    table(
      'Actie | Trekker | Gereed',
      'Vervang de lampen op de kade | Haven | juni 2031',
      'Plaats een fontein bij elk strand | Gemeente | mei 2031',
      'Publiceer de uitslag van de proef | Lab | 2032',
    ),
    ['Vervang de lampen op de kade', 'Plaats een fontein bij elk strand', 'Publiceer de uitslag van de proef'],
  ],
  [
    'French',
    table(
      'Action | Pilote | Échéance',
      'Remplacer les lampes du quai | Port | juin 2031',
      'Installer une fontaine sur la plage | Ville | mai 2031',
      'Publier les résultats des essais | Labo | 2032',
    ),
    ['Remplacer les lampes du quai', 'Installer une fontaine sur la plage', 'Publier les résultats des essais'],
  ],
  [
    'Portuguese, by whom alone',
    table(
      'Momento | Providência | Responsável',
      'Manhã | Verificar as luzes do cais | Porto',
      'Tarde | Publicar o aviso das marés | Câmara',
      'Noite | Fechar a porta do armazém | Guarda',
    ),
    ['Verificar as luzes do cais', 'Publicar o aviso das marés', 'Fechar a porta do armazém'],
  ],
  [
    'Italian, named by nouns of acting',
    table(
      'Azione | Responsabile',
      'Istituzione di un registro delle barche | Regione',
      'Realizzazione di tre nuovi pontili | Comune',
      'Aggiornamento delle regole del molo | Porto',
    ),
    ['Istituzione di un registro delle barche', 'Realizzazione di tre nuovi pontili', 'Aggiornamento delle regole del molo'],
  ],
  [
    'German, named by nouns of acting',
    table(
      'Maßnahme | Zuständig',
      'Einrichtung eines Registers der Boote | Land',
      'Schulung aller Wärter am Hafen | Stadt',
      'Erneuerung der Lampen am Kai | Hafen',
    ),
    ['Einrichtung eines Registers der Boote', 'Schulung aller Wärter am Hafen', 'Erneuerung der Lampen am Kai'],
  ],
])('rows of a plan are recommendations: %s', async (_, text, expected) => expect(await found(text)).toEqual(expected));

test.each([
  [
    'what has happened',
    table('Event | Date', 'Boats counted at every pier | June 2021', 'Board visited the two piers | May 2021', 'Review of the gates published | 2022'),
  ],
  [
    'versions',
    table(
      'Version | Date | Description',
      '1.0 | May 2021 | First draft of all',
      '1.1 | June 2021 | Second draft of all',
      '1.2 | July 2021 | Third draft of all',
    ),
  ],
  [
    'measures that are figures',
    table('Measure | Year', 'Boats on the lake in summer | 2020', 'Depth of the lake at the pier | 2021', 'Length of the shore by car | 2022'),
  ],
  [
    'a chronology, in which nobody is to act',
    table('Activity | Date', 'Publication of the first timetable | May 2021', 'Completion of the northern pier | 2021', 'Inspection of the two ferries | 2022'),
  ],
  ['who has what', table('Measure | Owner', 'The boats at the pier | Board', 'A lamp on the quay | Town', 'Two gates by the shore | Port')],
])('rows of another table are none: %s', async (_, text) => expect(await found(text)).toEqual([]));

const plan = (...due: readonly string[]) =>
  table(
    'Milestone | Who | Target date',
    ...['Count the bins along the shore', 'Place a fountain at each beach', 'Publish the results of the tests'].map((act, at) => `${act} | ${due[at]}`),
  );
const said = async (draft: string, final: string) => {
  const { findings } = await compare(input('draft.md', draft), input('final.md', final));
  return findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type, from = '', to = '' }) => `${type} ${from} → ${to}`)].join(' · '));
};

test.each([
  ['later', 'Ward | June 30, 2031', 'Ward | Dec. 31, 2031', 'reworded · softened June 30, 2031 → Dec. 31, 2031 · deadline June 30, 2031 → Dec. 31, 2031'],
  ['earlier', 'Ward | June 2032', 'Ward | June 2031', 'reworded · strengthened June 2032 → June 2031 · deadline June 2032 → June 2031'],
  ['the same date, written otherwise', 'Ward | June 30, 2031', 'Ward | 30 June 2031', 'kept'],
  ['another body', 'Ward | June 30, 2031', 'Laboratory | June 30, 2031', 'reworded · addressee Ward → Laboratory'],
])('what the columns beside a row say is compared: %s', async (_, draft, final, expected) => {
  const rest = ['Board | May 2031', 'Board | May 2032'] as const;
  expect((await said(plan(draft, ...rest), plan(final, ...rest))).toSorted()).toEqual([expected, 'kept', 'kept'].toSorted());
});

const report = (closing: string, years: string) =>
  `# Small harbours\n\n## 2. Recommendations\n\nWe recommend that the authority:\n\n1. publish the accounts;\n2. repair the ladders by June 2027;\n3. appoint a safety officer.\n\n${closing}\n\nThe office will return in ${years}.\n`;

test.each(['## 3. Closing', '## C. Closing', '## 3) Slot'])('a numbered heading goes on with no list: %s', async (closing) => {
  expect(await said(report(closing, 'two years'), report(closing, 'three years'))).toEqual(['kept']);
});
