import { describe, expect, test } from 'vitest';
import { report } from '../marked.js';

const kind = (sample: string, language: string) => report(sample, { language }).kind;
const proposals = (sample: string, language = 'en') => report(sample, { language }).recommendations.map(({ text }) => text);

const titled = (title: string, sample: string) => `# ${title}\n${sample.replaceAll(/^\s+/gm, '')}`;

/** Proposals that somebody answers in turn, behind their title. */
const REPLIES: readonly (readonly [language: string, title: string, sample: string])[] = [
  [
    'en',
    'Reply of the Ministry on pilots and ports',
    `
    1. We recommend that the Ministry publish the accounts of every port each year.
    The Ministry agrees. The accounts of ten ports were published in May.
    2. We urge ministers to set the fee of the examination in advance.
    Ferries and Ports notes this. It will look at the handbook next winter.
    3. We recommend that pilots be examined by a board of their own.
    The Ministry rejects this, as the board would cost too much.
    `,
  ],
  [
    'fr',
    'Réponse du ministère sur les pilotes et les ports',
    `
    Nous recommandons au ministère de publier les comptes de chaque port.
    Le ministère accepte cette proposition et publiera les comptes en mai.
    Nous recommandons de fixer le tarif de l'examen à l'avance.
    Le ministère prend acte de cette demande et étudiera le tarif.
    Nous recommandons de confier l'examen à une commission.
    Le ministère partage cet avis, et une commission sera nommée.
    `,
  ],
  [
    'nl',
    'Reactie op het advies over loodsen en havens',
    `
    Wij bevelen aan de rekeningen van elke haven te publiceren.
    Het ministerie onderschrijft dit en publiceert de rekeningen in mei.
    Wij bevelen aan het tarief van het examen vooraf vast te stellen.
    Het ministerie deelt deze mening en bekijkt het tarief.
    Wij bevelen aan het examen door een commissie te laten afnemen.
    Het ministerie steunt dit, en er komt een commissie.
    `,
  ],
];

describe('proposals and answers that take turns are a reply', () => {
  test.each(REPLIES)('where the title says so: %s', (language, title, sample) => {
    expect(kind(titled(title, sample), language)).toBe('response');
    expect(proposals(titled(title, sample), language)).toEqual([]);
  });

  test.each([
    ['en', 'The Panel recommends that', 'The Ministry agrees, and ten ports will begin with it in May.'],
    ['fr', 'La commission recommande que', 'Le ministère approuve cette proposition et commencera en mai dans dix ports.'],
    ['de', 'Die Kommission empfiehlt, dass', 'Das Ministerium stimmt diesem Vorschlag zu und beginnt damit im Mai.'],
  ])('where somebody else proposes, whatever its title: %s', (language, proposing, answer) => {
    const turns = ['boats', 'piers', 'ports'].map((what) => `${proposing} ${what} ${what} ${what} ${what} ${what}.\n${answer}`);
    expect(kind(`# Pilots\n${turns.join('\n')}`, language)).toBe('response');
  });

  // a reply whose title is lost reads the same; of the two mistakes this one loses nothing
  test.each(REPLIES)('but a report where the author proposes and no title says so: %s', (language, _, sample) => {
    expect(kind(titled('Pilots', sample), language)).toBe('report');
    expect(proposals(titled('Pilots', sample), language)).toHaveLength(3);
  });
});

/** What looks like it: answers under captions, fewer of them, or among much else. */
const REPORTS: readonly (readonly [what: string, sample: string])[] = [
  [
    'a report that prints the answers it got under a caption',
    `
    # Pilots and ports
    We recommend that the Ministry publish the accounts of every port each year.
    ## Response of the Ministry
    The Ministry agrees. The accounts of ten ports were published in May.
    # The fee
    We urge ministers to set the fee of the examination in advance.
    ## Response of the Ministry
    The Ministry notes this and will look at the handbook next winter.
    # The board
    We recommend that pilots be examined by a board of their own.
    ## Response of the Ministry
    The Ministry rejects this, as the board would cost too much.
    `,
  ],
  [
    'a report on which one reader agrees',
    `
    # Pilots and ports
    We recommend that the Ministry publish the accounts of every port each year.
    The Ministry agrees. The accounts of ten ports were published in May.
    We urge ministers to set the fee of the examination in advance.
    Fees have doubled in ten years, and nobody knows why they did so.
    We recommend that pilots be examined by a board of their own.
    Two boards of that kind are at work in the north of the country.
    `,
  ],
];

test.each(REPORTS)('%s is a report', (_, sample) => {
  expect(kind(sample, 'en')).toBe('report');
  expect(proposals(sample)).toHaveLength(3);
});

const PRINTED = ['count its boats', 'mend its piers', 'train its crews', 'publish its fees'];

/** Sentences that hold a verb of answering and answer nothing, each three times behind a proposal. */
const ORDINARY: readonly (readonly [what: string, language: string, proposing: string, other: string])[] = [
  ['a modal before it', 'en', 'We recommend that each port', 'The Ministry should accept this charge in all of its budgets.'],
  ['a modal before it', 'de', 'Wir empfehlen, dass jeder Hafen', 'Das Ministerium sollte diese Gebühr in jedem Haushalt akzeptieren.'],
  ['an infinitive', 'en', 'The Panel recommends that each port', 'It was for the ministers to accept this charge for ten long years.'],
  ['another object', 'en', 'The Panel recommends that each port', 'Small harbours share their berths with the boats of the navy.'],
  ['another object', 'fr', 'La commission recommande que chaque port', 'Les petits ports partagent leurs quais avec les bateaux de la marine.'],
  ['another object', 'nl', 'De commissie beveelt aan dat elke haven', 'Kleine havens delen hun kades met de boten van de marine.'],
  ['a printed label', 'en', 'Recommendation: The Panel recommends that each port', 'The Ministry agrees, and ten ports will begin with it in May.'],
];

test.each(ORDINARY)('%s makes no answer (%s: %s)', (_, language, proposing, other) => {
  expect(kind(`# Pilots\n${PRINTED.map((act) => `${proposing} ${act}.\n${other}`).join('\n')}`, language)).toBe('report');
});

/** Progress reports, by their title and the lines that say what became of each. */
const PROGRESS: readonly (readonly [language: string, sample: string])[] = [
  [
    'en',
    `
    # Progress report on the ports
    The Commission recommends that the Ministry publish the accounts of every port.
    This recommendation is no longer pursued, as the ports were sold.
    The Commission recommends that the port:
    - set a limit for hours at sea
    - keep a register of rest days
    This recommendation has been accepted, and a rule is being written.
    `,
  ],
  [
    'de',
    `
    # Sachstandsbericht zu den Häfen
    Die Kommission empfiehlt, die Konten aller Häfen zu veröffentlichen.
    Diese Empfehlung ist zur Hälfte umgesetzt, und die Häfen melden mehr.
    Die Kommission empfiehlt, die Lotsen von einem Ausschuss prüfen zu lassen.
    Diese Empfehlung wurde angenommen, und ein Ausschuss wird gebildet.
    `,
  ],
  [
    'fr',
    `
    # Rapport de suivi sur les ports
    La commission recommande de publier les comptes de chaque port.
    Cette recommandation est à moitié mise en œuvre dans les ports.
    La commission recommande de confier l'examen à un jury.
    Cette recommandation a été acceptée, et un jury sera nommé.
    `,
  ],
  [
    'es',
    `
    # Informe de seguimiento sobre los puertos
    La comisión recomienda publicar las cuentas de cada puerto.
    Esta recomendación está cumplida a medias en los puertos.
    La comisión recomienda encargar el examen a un jurado.
    Esta recomendación ha sido aceptada, y se nombrará un jurado.
    `,
  ],
];

describe('lines that say what became of each proposal make them those of an earlier report', () => {
  test.each(PROGRESS)('%s', (language, sample) => {
    expect(report(sample, { language }).verdict?.kind).toBe('progress');
    expect(proposals(sample, language)).toEqual([]);
  });

  test('what is half done is a status, too', () => {
    const sample = PROGRESS[0]?.[1].replace('no longer pursued', 'half done') ?? '';
    expect(report(sample, { language: 'en' }).verdict?.kind).toBe('progress');
  });

  test('a report that says why it proposes what it does', () => {
    const sample = `
      # Pilots and ports
      The Committee recommends that the Ministry publish the accounts of every port.
      This recommendation is the one that many pilots made to us in the spring.
      The Committee recommends that pilots be examined by a board of their own.
    `;
    expect(proposals(sample)).toHaveLength(2);
  });

  test.each([
    ['that say why it is made', 'This recommendation is based on what many pilots told us in the spring.'],
    ['that say whom it concerns', 'This recommendation has to be read by all ports of the north.'],
    ['that say what became of it, alone, in a report that recommends', 'This recommendation has been accepted, and a rule is being written.'],
  ])('not lines %s', (_, line) => {
    const sample = `# Pilots\n${PRINTED.map((act) => `We recommend that each port ${act}.\n${line}`).join('\n')}`;
    expect(report(sample, { language: 'en' }).verdict?.kind).toBe('report');
    expect(proposals(sample)).toHaveLength(PRINTED.length);
  });
});
