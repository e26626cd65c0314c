import { describe, expect, test } from 'vitest';
import { report } from '../marked.js';

const kind = (sample: string, language: string) => report(sample, { language }).kind;
const proposals = (sample: string, language = 'en') => report(sample, { language }).recommendations.map(({ text }) => text);

/** Proposals that somebody answers in turn, under a title that tells nothing. */
const REPLIES: readonly (readonly [language: string, sample: string])[] = [
  [
    'en',
    `
    # Pilots and ports
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
    `
    # Pilotes et ports
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
    `
    # Loodsen en havens
    Wij bevelen aan de rekeningen van elke haven te publiceren.
    Het ministerie onderschrijft dit en publiceert de rekeningen in mei.
    Wij bevelen aan het tarief van het examen vooraf vast te stellen.
    Het ministerie deelt deze mening en bekijkt het tarief.
    Wij bevelen aan het examen door een commissie te laten afnemen.
    Het ministerie steunt dit, en er komt een commissie.
    `,
  ],
];

describe('proposals and answers that take turns are a reply, whatever its title', () => {
  test.each(REPLIES)('%s', (language, sample) => {
    expect(kind(sample, language)).toBe('response');
    expect(proposals(sample, language)).toEqual([]);
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

  test('a report that says why it proposes what it does', () => {
    const sample = `
      # Pilots and ports
      The Committee recommends that the Ministry publish the accounts of every port.
      This recommendation is the one that many pilots made to us in the spring.
      The Committee recommends that pilots be examined by a board of their own.
    `;
    expect(proposals(sample)).toHaveLength(2);
  });
});
