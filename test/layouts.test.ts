import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../src/index.js';
import type { Comparison } from '../src/types.js';
import { FORMATS, type MadeFormat, type Piece } from './layouts.js';

/** What a report says, before it is laid out. */
interface Words {
  readonly title: string;
  readonly noun: string;
  readonly section: string;
  readonly last: string;
  readonly head: readonly string[];
  readonly story: readonly [string, string];
  /** the sentences of each recommendation, the first of which bids */
  readonly recs: readonly (readonly string[])[];
}

const REPORTS: Readonly<Record<string, Words>> = {
  en: {
    title: 'Lights on the quay',
    noun: 'Recommendation',
    section: 'Recommendations',
    last: 'Annex: who we met',
    head: ['No.', 'Recommendation'],
    story: [
      'The panel met nine times in the old town hall and walked every quay at night. Half of the lamps were dark.',
      'We met the harbour master, two pilots and the widow of a lamplighter.',
    ],
    recs: [
      ['The harbour office should light every quay from dusk to dawn.', 'The lamps that are broken are listed in the annex.'],
      ['Pilots must report a dark lamp within the hour.', 'Most of them do so today.'],
      ['The town should pay for a second lamp boat by May 2027.', 'The first one is older than its crew.'],
      ['The harbour office should teach apprentices how to trim a lamp.'],
    ],
  },
  fr: {
    title: 'Des feux sur le quai',
    noun: 'Recommandation',
    section: 'Recommandations',
    last: 'Annexe : personnes rencontrées',
    head: ['N°', 'Recommandation'],
    story: [
      "Le groupe s'est réuni neuf fois à la mairie et a parcouru chaque quai la nuit. La moitié des lampes étaient éteintes.",
      'Nous avons rencontré le capitaine du port et deux pilotes.',
    ],
    recs: [
      ['La capitainerie devrait éclairer chaque quai du crépuscule à l’aube.', 'Les lampes cassées sont énumérées en annexe.'],
      ['Les pilotes doivent signaler une lampe éteinte dans l’heure.', 'La plupart le font déjà.'],
      ['La ville devrait payer un second bateau avant mai 2027.', 'Le premier est plus vieux que son équipage.'],
      ['La capitainerie devrait apprendre aux apprentis à régler une lampe.'],
    ],
  },
  de: {
    title: 'Licht am Kai',
    noun: 'Empfehlung',
    section: 'Empfehlungen',
    last: 'Anhang: Gespräche',
    head: ['Nr.', 'Empfehlung'],
    story: [
      'Die Gruppe tagte neunmal im alten Rathaus und ging nachts jeden Kai ab. Die Hälfte der Lampen war dunkel.',
      'Wir sprachen mit dem Hafenmeister und zwei Lotsen.',
    ],
    recs: [
      ['Das Hafenamt sollte jeden Kai von der Dämmerung bis zum Morgen beleuchten.', 'Die defekten Lampen stehen im Anhang.'],
      ['Lotsen müssen eine dunkle Lampe binnen einer Stunde melden.', 'Die meisten tun das heute.'],
      ['Die Stadt sollte bis Mai 2027 ein zweites Boot bezahlen.', 'Das erste ist älter als seine Mannschaft.'],
      ['Das Hafenamt sollte Lehrlingen zeigen, wie man eine Lampe putzt.'],
    ],
  },
  es: {
    title: 'Luces en el muelle',
    noun: 'Recomendación',
    section: 'Recomendaciones',
    last: 'Anexo: personas consultadas',
    head: ['N.º', 'Recomendación'],
    story: [
      'El grupo se reunió nueve veces en el ayuntamiento y recorrió cada muelle de noche. La mitad de las lámparas estaba apagada.',
      'Hablamos con el capitán del puerto y dos prácticos.',
    ],
    recs: [
      ['La capitanía debería iluminar cada muelle del anochecer al alba.', 'Las lámparas rotas figuran en el anexo.'],
      ['Los prácticos deben avisar de una lámpara apagada en una hora.', 'La mayoría ya lo hace.'],
      ['El ayuntamiento debería pagar una segunda lancha antes de mayo de 2027.', 'La primera es más vieja que su tripulación.'],
      ['La capitanía debería enseñar a los aprendices a limpiar una lámpara.'],
    ],
  },
  it: {
    title: 'Luci sul molo',
    noun: 'Raccomandazione',
    section: 'Raccomandazioni',
    last: 'Allegato: persone ascoltate',
    head: ['N.', 'Raccomandazione'],
    story: [
      'Il gruppo si è riunito nove volte in municipio e ha percorso ogni molo di notte. Metà delle lampade era spenta.',
      'Abbiamo parlato con il comandante del porto e due piloti.',
    ],
    recs: [
      ['La capitaneria dovrebbe illuminare ogni molo dal tramonto all’alba.', 'Le lampade rotte sono elencate nell’allegato.'],
      ['I piloti devono segnalare una lampada spenta entro un’ora.', 'Quasi tutti lo fanno già.'],
      ['Il comune dovrebbe pagare una seconda barca entro maggio 2027.', 'La prima è più vecchia del suo equipaggio.'],
      ['La capitaneria dovrebbe insegnare agli apprendisti a pulire una lampada.'],
    ],
  },
  nl: {
    title: 'Licht op de kade',
    noun: 'Aanbeveling',
    section: 'Aanbevelingen',
    last: 'Bijlage: gesprekken',
    head: ['Nr.', 'Aanbeveling'],
    story: [
      'De groep kwam negen keer bijeen in het stadhuis en liep elke kade in het donker. De helft van de lampen was uit.',
      'Wij spraken met de havenmeester en twee loodsen.',
    ],
    recs: [
      ['Het havenbedrijf zou elke kade van schemer tot ochtend moeten verlichten.', 'De kapotte lampen staan in de bijlage.'],
      ['Loodsen moeten een donkere lamp binnen een uur melden.', 'De meesten doen dat al.'],
      ['De stad zou voor mei 2027 een tweede boot moeten betalen.', 'De eerste is ouder dan haar bemanning.'],
      ['Het havenbedrijf zou leerlingen moeten tonen hoe je een lamp poetst.'],
    ],
  },
  pt: {
    title: 'Luzes no cais',
    noun: 'Recomendação',
    section: 'Recomendações',
    last: 'Anexo: pessoas ouvidas',
    head: ['N.º', 'Recomendação'],
    story: [
      'O grupo reuniu nove vezes na câmara e percorreu cada cais à noite. Metade das lâmpadas estava apagada.',
      'Falámos com o capitão do porto e dois pilotos.',
    ],
    recs: [
      ['A capitania deveria iluminar cada cais do anoitecer ao amanhecer.', 'As lâmpadas partidas estão no anexo.'],
      ['Os pilotos devem avisar de uma lâmpada apagada dentro de uma hora.', 'A maioria já o faz.'],
      ['A câmara deveria pagar uma segunda lancha até maio de 2027.', 'A primeira é mais velha do que a tripulação.'],
      ['A capitania deveria ensinar os aprendizes a limpar uma lâmpada.'],
    ],
  },
};

const paragraph = (text: string): Piece => ({ type: 'paragraph', text });
const perRecommendation =
  (tell: (text: string, label: string) => Piece[]) =>
  ({ recs, noun }: Words): Piece[] =>
    recs.flatMap((sentences, at) => tell(sentences.join(' '), `${noun} ${at + 1}`));
const inRows =
  (first: (noun: string, at: number) => string) =>
  ({ recs, noun, head }: Words): Piece[] => [{ type: 'table', rows: [head, ...recs.map((sentences, at) => [first(noun, at), sentences.join(' ')])] }];
const texts = ({ recs }: Words): string[] => recs.map((sentences) => sentences.join(' '));

/** The same recommendations in other blocks. */
const LAYOUTS: Readonly<Record<string, (words: Words) => Piece[]>> = {
  'bold label': perRecommendation((text, label) => [{ type: 'paragraph', label: `${label}:`, text }]),
  'label run in': perRecommendation((text, label) => [paragraph(`${label}: ${text}`)]),
  'label as heading': perRecommendation((text, label) => [{ type: 'heading', level: 3, text: label }, paragraph(text)]),
  'label as paragraph': perRecommendation((text, label) => [paragraph(label), paragraph(text)]),
  'label as bold paragraph': perRecommendation((text, label) => [{ type: 'paragraph', bold: true, text: label }, paragraph(text)]),
  paragraphs: perRecommendation((text) => [paragraph(text)]),
  list: (words) => [{ type: 'list', items: texts(words) }],
  'numbered list': (words) => [{ type: 'list', numbered: true, items: texts(words) }],
  'table of numbers': inRows((_, at) => `${at + 1}`),
  'table of labels': inRows((noun, at) => `${noun} ${at + 1}`),
  'run-in items': (words) => [
    paragraph(
      texts(words)
        .map((text, at) => `(${'abcdefgh'[at]}) ${text}`)
        .join(' '),
    ),
  ],
  'one paragraph': (words) => [paragraph(texts(words).join(' '))],
  'cut in two': ({ recs }) => recs.flat().map(paragraph),
  'cut in two below a label': ({ recs, noun }) =>
    recs.flatMap((sentences, at) => sentences.map((text, n): Piece => (n > 0 ? paragraph(text) : { type: 'paragraph', label: `${noun} ${at + 1}:`, text }))),
};

/** A report in one of these layouts and formats. */
interface Form {
  readonly layout: string;
  readonly format: MadeFormat;
}

function laidOut(words: Words, { layout, format }: Form): Uint8Array {
  const { title, story, section, last } = words;
  const head: Piece[] = [{ type: 'heading', level: 1, text: title }, paragraph(story[0]), { type: 'heading', level: 2, text: section }];
  return FORMATS[format]([...head, ...(LAYOUTS[layout]?.(words) ?? []), { type: 'heading', level: 2, text: last }, paragraph(story[1])]);
}

function compared(words: Words, language: string, [one, two]: readonly [Form, Form]): Promise<Comparison> {
  const input = (side: string, form: Form) => ({ name: `${side}.${form.format}`, bytes: laidOut(words, form) });
  return compare(input('draft', one), input('final', two), { language });
}

/** All that is not kept as it was; another number, or none, is no change. */
const changed = ({ findings }: Comparison): string[] =>
  findings.flatMap(({ outcome, traits, statement }) => (outcome === 'kept' && traits.every(({ type }) => type === 'renumbered') ? [] : [statement]));

const form = fc.record({ layout: fc.constantFrom(...Object.keys(LAYOUTS)), format: fc.constantFrom(...(Object.keys(FORMATS) as MadeFormat[])) });
const forms = fc.tuple(form, form);

test.each(Object.keys(REPORTS))('%s: recommendations laid out otherwise are kept', (language) =>
  fc.assert(
    fc.asyncProperty(forms, async (pair) => {
      const comparison = await compared(REPORTS[language] as Words, language, pair);
      expect(comparison.findings.length).toBeGreaterThan(0);
      expect(changed(comparison)).toEqual([]);
    }),
    { numRuns: 40 },
  ),
);

const WORDS = 'harbour library violin inspector glasshouse pipe museum railway valley budget nurse orchard ferry tariff lantern copper meadow bridge'.split(
  ' ',
);
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 }).map((words) => words.join(' '));
const advice = fc.tuple(fc.constantFrom('should', 'must'), phrase).map(([modal, words]) => `The council ${modal} publish the ${words}.`);
const remark = phrase.map((words) => `Today the ${words} is closed.`);
const made = fc.uniqueArray(fc.tuple(advice, remark), { minLength: 2, maxLength: 6, selector: ([text]) => text });

test('so are made-up ones', () =>
  fc.assert(
    fc.asyncProperty(made, forms, async (recs, pair) => {
      expect(changed(await compared({ ...(REPORTS['en'] as Words), recs }, 'en', pair))).toEqual([]);
    }),
    { numRuns: 120 },
  ));

test('what numbers sentences within a paragraph is no word of them', async () => {
  const said = ['The council should publish the budget. Today the valley is closed.', 'The council must open the museum. Today the orchard is small.'];
  const input = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(`# Report\n\n## Recommendations\n\n${text}\n\n## End\n\nThe end.\n`),
  });
  const [numbered, plain] = [input('a.md', `(a) ${said[0]} (b) ${said[1]}`), input('b.md', said.join(' '))];
  expect(changed(await compare(numbered, plain))).toEqual([]);
  expect(changed(await compare(plain, numbered))).toEqual([]);
});
