import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { lines, makePdf } from './read/pdf/make.js';
import { docx, ins, p, r } from './read/word/docx.js';

const ASKS = ['The council should publish the harbour plan.', 'The council should dredge the channel every two years.'];
const body = [
  'The panel met with every skipper who sails from the harbour, and with the wardens of both quays.',
  ...ASKS.map((ask, at) => `Recommendation ${at + 1}: ${ask}`),
];
const md = (name: string, title: string) => ({ name, bytes: new TextEncoder().encode([`# ${title}`, ...body].join('\n\n')) });
const word = (edited: boolean, saved = '') => {
  const core = `<cp:coreProperties xmlns:cp="cp" xmlns:t="t"><t:modified>${saved}</t:modified></cp:coreProperties>`;
  return {
    name: 'report.docx',
    bytes: docx(
      body.map((part) => p(part)).join('') + (edited ? p(r('The wardens ') + ins('all ') + r('agree with this.')) : p('The wardens agree with this.')),
      {},
      saved ? { 'docProps/core.xml': core } : {},
    ),
  };
};
const pdf = (date: string) => ({
  name: 'report.pdf',
  bytes: makePdf({ pages: [body.flatMap((part, at) => lines(40, 740 - 60 * at, part.match(/.{1,80}(?:\s|$)/g) ?? [part]))], info: { ModDate: date } }),
});
const warned = async (draft: Parameters<typeof compare>[0], final: Parameters<typeof compare>[1]) =>
  (await compare(draft, final)).warnings.filter(({ code }) => code === 'sides-seem-swapped').length === 1;

const LONG = 'Open harbours and safe moorings: a review of the state of the small harbours on both coasts, their quays, their berths and those who work there';

describe('sides that seem swapped are warned about', () => {
  test.each([
    ['by a title of any length', md('a.md', LONG), md('b.md', `${LONG} (consultation draft)`)],
    ['by a version', md('a.md', 'Safe moorings'), md('b.md', 'Safe moorings, version 0.9')],
    ['by versions in titles', md('a.md', 'Safe moorings, v3'), md('b.md', 'Safe moorings, v1')],
    ['by versions in lines of their own', md('a.md', 'Safe moorings\n\nVersion 1.10'), md('b.md', 'Safe moorings\n\nVersion 1.9')],
    ['by versions with a stop', md('a.md', 'Veilige havens\n\nVersie 2.'), md('b.md', 'Veilige havens\n\nVersie 1.')],
    ['by dates', md('a.md', 'Safe moorings\n\n12 May 2026'), md('b.md', 'Safe moorings\n\n3 February 2026')],
    ['by a word with a stop', md('a.md', 'Safe moorings'), md('b.md', 'Safe moorings\n\nDraft.')],
    ['by dates with a stop', md('a.md', 'Safe moorings\n\n12 May 2026.'), md('b.md', 'Safe moorings\n\n3 February 2026.')],
    ['by a draft with its date', md('a.md', 'Safe moorings\n\nMay 2026'), md('b.md', 'Safe moorings\n\nDraft of February 2026')],
    ['by a Dutch word alone', md('a.md', 'Veilige havens\n\nDefinitief rapport'), md('b.md', 'Veilige havens\n\nConcept')],
    ['by a French one with a date', md('a.md', 'Ports sûrs'), md('b.md', 'Ports sûrs\n\nProjet, 3 mai 2026')],
    ['by a German one', md('a.md', 'Sichere Häfen\n\nEndgültige Fassung'), md('b.md', 'Sichere Häfen')],
    ['by an Italian one', md('a.md', 'Porti sicuri\n\nDefinitivo'), md('b.md', 'Porti sicuri')],
    ['in German', md('a.md', 'Sichere Häfen. Abschlussbericht'), md('b.md', 'Sichere Häfen. Entwurf')],
    ['in French', md('a.md', 'Ports sûrs'), md('b.md', 'Ports sûrs. Projet de rapport')],
    ['in Spanish', md('a.md', 'Puertos seguros'), md('b.md', 'Puertos seguros. Borrador')],
    ['in Italian', md('a.md', 'Porti sicuri'), md('b.md', 'Porti sicuri. Bozza')],
    ['in Dutch', md('a.md', 'Veilige havens'), md('b.md', 'Veilige havens. Conceptrapport')],
    ['in Portuguese', md('a.md', 'Portos seguros'), md('b.md', 'Portos seguros. Minuta')],
    ['by tracked changes in the final only', word(false), word(true)],
    ['by the dates of the files', word(false, '2026-05-01T10:00:00Z'), word(false, '2026-02-01T10:00:00Z')],
    ['by the dates of PDFs', pdf('D:20260501100000Z'), pdf('D:20260201100000Z')],
  ])('%s', async (_title, draft, final) => {
    expect([await warned(draft, final), await warned(final, draft)]).toEqual([true, false]);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of a word among others', md('a.md', 'Veilige havens'), md('b.md', 'Veilige havens\n\nConcept en ontwerp van de kade')],
    ['of the draft of an act', md('a.md', 'Safe moorings'), md('b.md', 'Safe moorings: on the draft of the Harbours Act')],
    ['of one version', md('a.md', 'Safe moorings, v2'), md('b.md', 'Safe moorings, v2.0')],
    ['of a version on one side', md('a.md', 'Safe moorings, v2'), md('b.md', 'Safe moorings')],
    ['of a date in a sentence', md('a.md', 'Safe moorings\n\nThe panel met on 12 May 2026.'), md('b.md', 'Safe moorings\n\nThe panel met on 3 May 2026.')],
    ['of a later draft', md('a.md', 'Safe moorings, draft\n\n12 May 2026'), md('b.md', 'Safe moorings\n\n3 May 2026')],
  ])('%s', async (_title, draft, final) => expect(await warned(draft, final)).toBe(false));
  test('of files of one day', async () => expect(await warned(word(false, '2026-05-01T12:00:00Z'), word(false, '2026-05-01T10:00:00Z'))).toBe(false));
  test('where signs speak against each other', async () =>
    expect(await warned(word(true, '2026-05-01T12:00:00Z'), word(false, '2026-02-01T10:00:00Z'))).toBe(false));
});
