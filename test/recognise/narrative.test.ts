import { describe, expect, it } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { TELLING } from './telling.js';

/**
 * A law: a sentence that tells something, in a paragraph of its own before, between or behind recommendations, changes none of them and is none.
 * Each sentence stands in one place of each sample; with NARRATIVE=all in every place.
 */
const ALL = process.env['NARRATIVE'] === 'all';

const CALLS: Readonly<Record<string, { readonly title: string; readonly noun: string; readonly calls: readonly string[] }>> = {
  en: {
    title: 'Recommendations',
    noun: 'Recommendation',
    calls: ['The harbour board should publish its list of berths.', 'The ministry must appoint a keeper for each pier.', 'Train all crane drivers.'],
  },
  fr: {
    title: 'Recommandations',
    noun: 'Recommandation',
    calls: ['Le ministère devrait publier la liste des quais.', 'La commission doit nommer un gardien pour chaque jetée.', 'Former tous les grutiers.'],
  },
  de: {
    title: 'Empfehlungen',
    noun: 'Empfehlung',
    calls: ['Die Behörde sollte die Liste der Liegeplätze veröffentlichen.', 'Das Ministerium muss jeder Mole einen Wärter geben.', 'Alle Kranführer schulen.'],
  },
  es: {
    title: 'Recomendaciones',
    noun: 'Recomendación',
    calls: ['El ministerio debería publicar la lista de los muelles.', 'La comisión debe nombrar un guarda para cada muelle.', 'Formar a todos los gruistas.'],
  },
  it: {
    title: 'Raccomandazioni',
    noun: 'Raccomandazione',
    calls: ['Il ministero dovrebbe pubblicare l’elenco dei moli.', 'La commissione deve nominare un custode per ogni molo.', 'Formare tutti i gruisti.'],
  },
  nl: {
    title: 'Aanbevelingen',
    noun: 'Aanbeveling',
    calls: [
      'De gemeente zou de lijst van ligplaatsen moeten publiceren.',
      'De minister moet voor elke pier een wachter benoemen.',
      'Alle machinisten opleiden.',
    ],
  },
  pt: {
    title: 'Recomendações',
    noun: 'Recomendação',
    calls: ['O ministério deveria publicar a lista dos cais.', 'A comissão deve nomear um guarda para cada cais.', 'Formar todos os gruistas.'],
  },
};

/** How the three calls are set in Markdown; where a sentence can stand beside them, there is a hole. */
const SETTINGS: Readonly<Record<string, (call: string, noun: string, n: number) => string>> = {
  'with labels': (call, noun, n) => `**${noun} ${n}.** ${call}`,
  'with numbers': (call, _, n) => `${n}. ${call}`,
  'under labels as headings': (call, noun, n) => `### ${noun} ${n}\n\n${call}`,
  'as paragraphs with numbers': (call, _, n) => `${n}\\. ${call}`,
};
const PLACES = 4;

async function found(language: string, set: (typeof SETTINGS)[string], sentence: string, place: number): Promise<readonly string[]> {
  const { title, noun, calls } = CALLS[language] as (typeof CALLS)[string];
  const pieces = calls.flatMap((call, n) => [...(place === n ? [sentence] : []), set(call, noun, n + 1)]);
  const text = [`# ${title}`, ...pieces, ...(place === calls.length ? [sentence] : [])].join('\n\n');
  const document = await read({ name: 'report.md', bytes: new TextEncoder().encode(text) }, {});
  return recognise(outline(document), { language }).recommendations.map(({ label, text: words }) => `${label} | ${words}`);
}

describe.each(Object.entries(TELLING))('a sentence that tells, in %s', (language, sentences) => {
  it.each(Object.entries(SETTINGS))('beside recommendations %s', async (_, set) => {
    const before = await found(language, set, '', PLACES);
    expect(before).toHaveLength(3);
    const moved: string[] = [];
    for (const [n, sentence] of sentences.entries())
      for (const place of ALL ? [0, 1, 2, 3] : [n % PLACES])
        if ((await found(language, set, sentence, place)).join('\n') !== before.join('\n')) moved.push(`${place}: ${sentence}`);
    expect(moved).toEqual([]);
  });
});

it('a choice left to who acts is no report of somebody’s view', async () => {
  const text =
    '# R\n\n## Recommendations\n\n2. The Department following consultation with the Board and any other persons it thinks appropriate, shall give urgent consideration to appeals.\n';
  const { recommendations } = recognise(outline(await read({ name: 'r.md', bytes: new TextEncoder().encode(text) }, {})), {});
  expect(recommendations.map(({ evidence }) => evidence.map(({ rule }) => rule).includes('reported'))).toEqual([false]);
});
