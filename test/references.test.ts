import { expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { LANGUAGES, languageNamed } from '../src/language/index.js';

/** By language: four proposals, three of which name another one (§). */
const PROPOSALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Board should measure the draught of every ferry.',
    'Skippers should follow § when they load.',
    'The port must pay for the gauges named in § before winter.',
    'Crews should read the table after the steps in § are done.',
  ],
  fr: [
    "Le conseil devrait mesurer le tirant d'eau de chaque bac.",
    'Les patrons devraient suivre la § lors du chargement.',
    "Le port doit payer les jauges citées dans la § avant l'hiver.",
    'Les équipages devraient lire le tableau après la §.',
  ],
  de: [
    'Der Hafenrat sollte den Tiefgang jeder Fähre messen.',
    'Schiffer sollten beim Laden § beachten.',
    'Der Hafen muss die in § genannten Pegel vor dem Winter bezahlen.',
    'Mannschaften sollten nach § die Tafel lesen.',
  ],
  es: [
    'El consejo debería medir el calado de cada barca.',
    'Los patrones deberían seguir la § al cargar.',
    'El puerto debe pagar los medidores citados en la § antes del invierno.',
    'Las tripulaciones deberían leer la tabla después de la §.',
  ],
  it: [
    'Il consiglio dovrebbe misurare il pescaggio di ogni traghetto.',
    'I comandanti dovrebbero seguire la § al carico.',
    "Il porto deve pagare gli strumenti citati nella § prima dell'inverno.",
    'Gli equipaggi dovrebbero leggere la tabella dopo la §.',
  ],
  nl: [
    'De raad zou de diepgang van elke veerboot moeten meten.',
    'Schippers zouden § moeten volgen bij het laden.',
    'De haven moet de peilen uit § voor de winter betalen.',
    'Bemanningen zouden na § de tabel moeten lezen.',
  ],
  pt: [
    'O conselho deveria medir o calado de cada barca.',
    'Os mestres deveriam seguir a § ao carregar.',
    'O porto deve pagar os medidores citados na § antes do inverno.',
    'As tripulações deveriam ler a tabela depois da §.',
  ],
};
/** Which one each of them names. */
const NAMED = [0, 1, 1, 2];

const LAYOUTS = {
  bold: (label: string, text: string) => `**${label}:** ${text}`,
  heading: (label: string, text: string) => `## ${label}\n\n${text}`,
  'run in': (label: string, text: string) => `${label}. ${text}`,
} as const;

type Layout = keyof typeof LAYOUTS;

/** The proposals under labels of this noun, counted from one more than `by`. */
function plan(language: string, noun: string, { by, layout }: { readonly by: number; readonly layout: Layout }): string {
  const label = (number: number) => `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} ${number + by}`;
  const texts = PROPOSALS[language]?.map((text, at) => text.replace('§', label(NAMED[at] ?? 0))) ?? [];
  return `# Plan\n\n${texts.map((text, at) => LAYOUTS[layout](label(at + 1), text)).join('\n\n')}\n`;
}

async function told(draft: string, final: string, { language = 'en', format = 'md' }): Promise<string[]> {
  const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const { findings } = await compare(input(`draft.${format}`, draft), input(`final.${format}`, final), { language });
  return findings.map(({ outcome, traits }) => [outcome, ...traits.map(({ type }) => type).filter((type) => type !== 'renumbered')].join(' '));
}

const nouns = LANGUAGES.flatMap((language) => {
  const { formal = [], series = [] } = languageNamed(language)?.labels ?? {};
  return [...formal.slice(0, 1), ...series].map((noun) => [language, noun] as const);
});

test.each(nouns)('%s, %s: a reference whose target has another number now is no change', async (language, noun) => {
  for (const layout of Object.keys(LAYOUTS) as Layout[]) {
    const outcomes = await told(plan(language, noun, { by: 0, layout }), plan(language, noun, { by: 4, layout }), { language });
    expect(
      outcomes.filter((outcome) => outcome !== 'kept'),
      layout,
    ).toEqual([]);
    if (layout === 'bold') expect(outcomes).toHaveLength(PROPOSALS[language]?.length ?? 0);
  }
});

test.each(nouns.filter(([, noun], at) => noun && nouns[at - 1]?.[0] !== nouns[at]?.[0]))('%s, %s: one to another target is', async (language, noun) => {
  const draft = plan(language, noun, { by: 0, layout: 'bold' });
  const [first = '', ...rest] = draft.split('\n\n**').reverse();
  const final = [first.replace(/ 2(?!:)/, ' 1'), ...rest].reverse().join('\n\n**');
  expect((await told(draft, final, { language })).filter((outcome) => !outcome.startsWith('kept'))).toHaveLength(1);
});

const CODE = (rules: readonly string[], sections: readonly string[]) =>
  `Code of the Sailing Federation\n\n1. Rules\n\n${rules.join('\n\n')}\n\n${sections.map((text, at) => `${at + 2}. ${text}`).join('\n\n')}\n`;

test('a section that a reference names may have another number, too', async () => {
  const rules = (vests: number, logs: string) => [
    `Clubs MUST inspect life vests each spring as described in Section ${vests}.`,
    `Clubs SHOULD keep a log as described in ${logs}. Clubs MUST name a safety officer. Officers MUST hold the badge. Officers SHOULD train helpers.`,
  ];
  const boats = 'Lost boats\n\nA boat that is lost is reported at once.';
  const logs = 'Storm logs\n\nThe log has a line for each storm.';
  const vests = 'Life vests\n\nA vest is inspected by filling it with air.';
  const draft = CODE(rules(4, 'Sections 3 and 4'), [boats, logs, vests]);
  const outcomes = (vest: number) => told(draft, CODE(rules(vest, 'Sections 2 and 3'), [logs, vests]), { format: 'txt' });
  expect(await outcomes(3)).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
  expect((await outcomes(2)).filter((outcome) => !outcome.startsWith('kept'))).toHaveLength(1);
});
