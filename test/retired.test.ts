import { expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import type { Input } from '../src/types.js';

const input = (name: string, text: string): Input => ({ name, bytes: new TextEncoder().encode(text) });
const ROPES = 'The council should check ropes for wear each month.';
const SLEEVE = 'The council should cover swing chains with a sleeve up to two metres.';
const LADDERS = 'The council should close ladders with a platform of oak before the summer.';
const GATES = 'The council should oil every gate of the playgrounds each spring.';

/** Outcomes with the beginning of the text, and the echoes of what is gone. */
async function told(draft: string, final: string): Promise<string[]> {
  const { findings } = await compare(input('draft.md', draft), input('final.md', final), { despite: ['partial'] });
  return findings.map(({ outcome, draft: [one], final: [two], echoes }) => {
    const echo = echoes[0] ? ` (${echoes[0].text.slice(0, 12)})` : '';
    return `${outcome} ${(one ?? two)?.text.slice(0, 12)}${echo}`;
  });
}

const rows = (...texts: string[]) => `| # | Requirement |\n|---|---|\n${texts.map((text, at) => `| 3.${at + 1} | ${text} |`).join('\n')}`;

test.each([
  [
    'a table that says of each what happened',
    `# Checks\n\n## Swings\n\n${rows(ROPES, SLEEVE)}\n`,
    `# Checks\n\n## Swings\n\n${rows(ROPES)}\n\n## Annex A: Earlier ones\n\n| # | Text | What happened |\n|---|---|---|\n| 3.2 | ${SLEEVE} | Deprecated: sleeves rot |\n`,
    'The council ',
  ],
  [
    'a section of withdrawn recommendations',
    `# Play\n\n## Recommendations\n\n1. ${GATES}\n2. ${LADDERS}\n`,
    `# Play\n\n## Recommendations\n\n1. ${GATES}\n\n## Withdrawn recommendations\n\n- ${LADDERS}\n`,
    'The council ',
  ],
  [
    'one in French',
    '# Jeux\n\n## Recommandations\n\n1. La commune doit huiler les portes de chaque parc au printemps.\n2. La commune doit fermer les échelles par une plate-forme.\n',
    '# Jeux\n\n## Recommandations\n\n1. La commune doit huiler les portes de chaque parc au printemps.\n\n## Annexe : recommandations retirées\n\n- La commune doit fermer les échelles par une plate-forme.\n',
    'La commune d',
  ],
])('what the final lists as withdrawn is dropped, with the list as echo: %s', async (_title, draft, final, start) => {
  expect((await told(draft, final)).toSorted()).toEqual([`dropped ${start} (${start})`, `kept ${start}`].toSorted());
});

test('a number of which only “Withdrawn” is left is dropped', async () => {
  const call = (number: number, text: string) => `Recommendation ${number}: ${text}`;
  const draft = `# Play\n\n${call(1, GATES)}\n\n${call(2, LADDERS)}\n`;
  expect(await told(draft, `# Play\n\n${call(1, GATES)}\n\n${call(2, '[Withdrawn]')}\n`)).toEqual(['kept The council ', 'dropped The council ']);
});

test.each([
  ['a section on what is retired', `# Boats\n\n## Recommendations for retired boats\n\n1. ${GATES}\n2. ${LADDERS}\n`],
  ['a statement that begins so', `# Boats\n\n## Recommendations\n\n1. ${GATES}\n2. Removed ladders should be stored by the council in a dry shed.\n`],
  [
    'a status that tells progress',
    `# Boats\n\n## Recommendations\n\n| # | Recommendation | Status |\n|---|---|---|\n| 1 | ${GATES} | Open |\n| 2 | ${LADDERS} | Removal planned |\n`,
  ],
])('stands: %s', async (_title, text) => {
  expect((await told(text, text)).map((line) => line.split(' ')[0])).toEqual(['kept', 'kept']);
});

const numbered = (label: string, ...texts: readonly string[]) => `# Play\n\n${texts.map((text, at) => `**${label} ${at + 1}:** ${text}`).join('\n\n')}\n`;
const OF_LANGUAGES: readonly (readonly [label: string, stays: string, goes: string, ...states: readonly string[]])[] = [
  ['Recommendation', GATES, LADDERS, 'Not used.', 'Withdrawn following consultation.', 'No longer applicable.'],
  ['Aanbeveling', 'De gemeente moet elk voorjaar de hekken oliën.', 'De gemeente moet alle ladders afsluiten.', 'Vervallen.', 'Vervalt na de consultatie.'],
  ['Empfehlung', 'Die Gemeinde sollte jedes Tor ölen.', 'Die Gemeinde sollte alle Leitern sperren.', 'Entfällt.', 'Gestrichen nach der Anhörung.'],
  ['Recommandation', 'La commune doit huiler chaque porte.', 'La commune doit fermer les échelles du parc.', 'Sans objet.', 'Supprimée.'],
  ['Recomendación', 'El municipio debe engrasar cada puerta.', 'El municipio debe cerrar las escaleras.', 'Suprimida tras la consulta.', 'Sin efecto.'],
  ['Raccomandazione', 'Il comune deve oliare ogni cancello.', 'Il comune deve chiudere le scale del parco.', 'Ritirata.', 'Non utilizzata.'],
  ['Recomendação', 'A câmara deve olear cada portão.', 'A câmara deve fechar as escadas do parque.', 'Retirada após a consulta.', 'Sem efeito.'],
];

test.each(OF_LANGUAGES.flatMap(([label, stays, goes, ...states]) => states.map((state) => [label, state, stays, goes] as const)))(
  'a %s of which only “%s” is left is dropped, and nothing is added',
  async (label, state, stays, goes) => {
    const outcomes = (await told(numbered(label, stays, goes), numbered(label, stays, state))).map((line) => line.split(' ')[0]);
    expect(outcomes).toEqual(['kept', 'dropped']);
  },
);

test.each(['Withdrawn ladders should be replaced.', 'Withdraw every ladder before the summer.', 'Removed gates must be oiled first.'])(
  'one that only begins so stands: %s',
  async (text) => expect((await told(numbered('Recommendation', GATES, text), numbered('Recommendation', GATES, text))).length).toBe(2),
);
