import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageNamed } from '../../src/language/index.js';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import type { RecogniseOptions } from '../../src/types.js';

/** A law: whatever word labels it and however it is set, a recommendation is the words behind its label, and a label alone is none. */

/** Two calls in each language, the title they stand under, and how a number is called there. */
const SAMPLES: Readonly<Record<string, { readonly title: string; readonly calls: readonly string[] }>> = {
  en: { title: 'Recommendations', calls: ['The harbour board should publish its list of berths.', 'The ministry must appoint a keeper for each pier.'] },
  fr: { title: 'Recommandations', calls: ['Le ministère devrait publier la liste des quais.', 'La commission doit nommer un gardien pour chaque jetée.'] },
  de: {
    title: 'Empfehlungen',
    calls: ['Die Behörde sollte die Liste der Liegeplätze veröffentlichen.', 'Das Ministerium muss für jede Mole einen Wärter bestellen.'],
  },
  es: { title: 'Recomendaciones', calls: ['El ministerio debería publicar la lista de los muelles.', 'La comisión debe nombrar un guarda para cada muelle.'] },
  it: { title: 'Raccomandazioni', calls: ['Il ministero dovrebbe pubblicare l’elenco dei moli.', 'La commissione deve nominare un custode per ogni molo.'] },
  nl: {
    title: 'Aanbevelingen',
    calls: ['De gemeente zou de lijst van ligplaatsen moeten publiceren.', 'De minister moet voor elke pier een wachter benoemen.'],
  },
  pt: { title: 'Recomendações', calls: ['O ministério deveria publicar a lista dos cais.', 'A comissão deve nomear um guarda para cada cais.'] },
};

/** How a label and its words may be set in Markdown, with the separators that fit. */
const LAYOUTS: Readonly<Record<string, readonly ((label: string, words: string) => string)[]>> = {
  'in a paragraph of its own': [(label, words) => `${label}\n\n${words}`, (label, words) => `${label}:\n\n${words}`],
  'as a heading': [(label, words) => `### ${label}\n\n${words}`, (label, words) => `### ${label}.\n\n${words}`],
  'in bold': [(label, words) => `**${label}**\n\n${words}`, (label, words) => `**${label}:**\n\n${words}`],
  'run in': [':', '.', ' –', ' -', ')'].flatMap((mark) => [
    (label: string, words: string) => `${label}${mark} ${words}`,
    (label: string, words: string) => `**${label}${mark}** ${words}`,
  ]),
  'as a list item': [(label, words) => `- ${label}: ${words}`, (label, words) => `- **${label}** ${words}`, (label, words) => `- ${label}\n\n  ${words}`],
  'in a table cell': [(label, words) => `| ${label} | ${words} |`],
};

const nouns = (language: string): readonly string[] => {
  const { formal = [], series = [] } = languageNamed(language)?.labels ?? {};
  return [...formal, ...series].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1));
};

const markdown = (language: string, body: readonly string[], table: boolean): string => {
  const { title } = SAMPLES[language] as { title: string };
  return `# ${title}\n\n${table ? '|  |  |\n|---|---|\n' : ''}${body.join(table ? '\n' : '\n\n')}\n`;
};

async function found(text: string, options: RecogniseOptions): Promise<readonly string[]> {
  const document = await read({ name: 'report.md', bytes: new TextEncoder().encode(text) }, {});
  return recognise(outline(document, options), options).recommendations.map(({ label, text: words }) => `${label} | ${words}`);
}

describe.each(LANGUAGES)('label words of %s', (language) => {
  const { calls } = SAMPLES[language] as { calls: readonly string[] };
  const labelled = nouns(language).flatMap((noun, n) => calls.map((words, k) => [`${noun} ${calls.length * n + k + 1}`, words] as const));

  describe.each(Object.entries(LAYOUTS))('%s', (name, layouts) => {
    const table = name === 'in a table cell';
    it.each(layouts.map((layout) => [layout('Label 1', '…'), layout] as const))('%j', async (_, layout) => {
      const body = labelled.map(([label, words]) => layout(label, words));
      expect(await found(markdown(language, body, table), { language })).toEqual(labelled.map((pair) => pair.join(' | ')));
    });
    it.each(layouts.map((layout) => [layout('Label 1', '').trimEnd(), layout] as const))('%j alone is none', async (_, layout) => {
      const body = labelled.map(([label]) => layout(label, '').trimEnd());
      expect(await found(markdown(language, body, table), { language })).toEqual([]);
    });
  });
});

describe("the user's own label words are phrases, taken literally", () => {
  it.each(['Ask', 'C++', 'R[1', 'Ask (2024', '(a+)+b', 'Wish-list', 'Appel à l’aide', 'call for help', '$&'])('%s', async (noun) => {
    const [one, two] = (SAMPLES['en'] as { calls: readonly string[] }).calls;
    const body = [`${noun} 1: ${one}`, `${noun}: ${two}`];
    const recommendations = await found(`# Harbour\n\n${body.map(literal).join('\n\n')}\n`, { language: 'en', patterns: { labels: [noun] } });
    expect(recommendations).toEqual([`${noun} 1 | ${one}`, `${noun} | ${two}`]);
  });
  it('and no pattern of theirs takes long', async () => {
    const started = process.cpuUsage().user;
    await found(`# Harbour\n\n${'a'.repeat(40_000)}\n`, { language: 'en', patterns: { labels: ['(a+)+b', '(.*)*x'] } });
    expect(process.cpuUsage().user - started).toBeLessThan(1_000_000);
  });
});

/** Markdown that shows a text as it is. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>$|]/g, '\\$&');
