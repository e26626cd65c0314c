import { expect, test } from 'vitest';
import { compare, outlineOf as outline } from '../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const items = {
  en: ['the council publish its accounts', 'operators refund the fare', 'the inspector visit each depot'],
  nl: ['de gemeente de rekening publiceert', 'vervoerders het geld teruggeven', 'de inspecteur elke remise bezoekt'],
  fr: ['la ville publie ses comptes', 'les transporteurs remboursent le billet', 'l’inspecteur visite chaque dépôt'],
  es: ['el municipio publique sus cuentas', 'los operadores devuelvan el importe', 'el inspector visite cada cochera'],
} as const;
const TITLES = { en: 'Recommendations', nl: 'Aanbevelingen', fr: 'Recommandations', es: 'Recomendaciones' } as const;
type Code = keyof typeof items;

const report = (code: Code, lead: string) => `# Buses\n\n## ${TITLES[code]}\n\n${lead}\n\n${items[code].map((item, at) => `${at + 1}. ${item};`).join('\n')}\n`;
const outcomes = async (code: Code, draft: string, final: string) => {
  const { findings } = await compare(input('draft.md', report(code, draft)), input('final.md', report(code, final)), { language: code });
  return [...new Set(findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`))];
};

test.each([
  ['en', 'The panel does not recommend that:'],
  ['en', 'The panel rejects the proposals that:'],
  ['en', 'The draft had recommended that:'],
  ['nl', 'De Rekenkamer beveelt niet aan dat:'],
  ['fr', 'La Cour ne recommande pas que :'],
  ['es', 'La Cámara ya no recomienda que:'],
] as const)('what is listed under a sentence that takes it back is recommended by nobody: %s %s', async (code, lead) => {
  expect((await outline(input('a.md', report(code, lead)), { language: code })).recommendations).toEqual([]);
});

test.each([
  ['en', 'The panel recommends that:'],
  ['en', 'The Committee recommended that:'],
  ['nl', 'De Rekenkamer beveelt aan dat:'],
  ['fr', 'La Cour recommande que :'],
  ['es', 'La Cámara recomienda que:'],
] as const)('what is listed under a sentence that recommends is: %s %s', async (code, lead) => {
  expect((await outline(input('a.md', report(code, lead)), { language: code })).recommendations.length).toBeGreaterThan(0);
});

test.each([
  ['en', 'The panel recommends that:', 'The panel does not recommend that:'],
  ['fr', 'La Cour recommande que :', 'La Cour ne recommande pas que :'],
] as const)('and the same words under it are not kept: %s %s → %s', async (code, draft, final) => {
  expect(await outcomes(code, draft, final)).not.toContainEqual(expect.stringContaining('kept'));
});

test.each([
  ['others above the list', 'The panel recommends that:', 'Witnesses asked that:', ['kept check']],
  ['another sentence above the list', 'The panel recommends that:', 'The panel hopes that:', ['kept check']],
  ['the same one', 'The panel recommends that:', 'The panel recommends that:', ['kept clear']],
  ['the same one with another mark', 'The panel recommends that:', 'The panel recommends, that:', ['kept clear']],
])('no keep is clear where what announces it has changed: %s', async (_, draft, final, expected) => {
  expect(await outcomes('en', draft, final)).toEqual(expected);
});

const under = (title: string, body: readonly string[]) =>
  `# Quay\n\n## 1. The visit\n\nIt rained.\n\n## 2. ${title}\n\n${body.join('\n\n')}\n\n## 3. Thanks\n\nWe thank the crews.\n`;
const DUTIES = {
  en: ['The ministry should repair the quay by June 2027.', 'The port must publish its accounts.'],
  de: ['Das Ministerium sollte den Kai reparieren.', 'Der Hafen muss seine Konten veröffentlichen.'],
  fr: ['Le ministère doit réparer le quai.', 'Le port doit publier ses comptes.'],
  it: ['Il ministero deve riparare il molo.', 'Il porto deve pubblicare i conti.'],
} as const;
const turned = async (code: keyof typeof DUTIES, draft: string, final: string, made = (text: string, _at: number) => text) => {
  const body = DUTIES[code].map(made);
  const { findings } = await compare(input('draft.md', under(draft, body)), input('final.md', under(final, body)), { language: code });
  return [...new Set(findings.map(({ outcome, certainty }) => `${outcome}${certainty === 'clear' ? ' clear' : ''}`))];
};

test.each([
  ['en', 'Recommendations', 'Recommendations not taken up'],
  ['en', 'Recommendations', 'What witnesses asked for'],
  ['de', 'Empfehlungen', 'Forderungen der Verbände'],
  ['fr', 'Recommandations', 'Propositions non retenues'],
  ['it', 'Raccomandazioni', 'Proposte dei sindacati'],
] as const)('the same words under a title that gives them to others are an echo of what is dropped: %s %s → %s', async (code, draft, final) => {
  expect(await turned(code, draft, final)).toEqual(['dropped']);
  expect(await turned(code, draft, final, (text, at) => `**${draft.replace(/s$|en$/, '')} ${at + 1}:** ${text}`)).toEqual(['dropped']);
  const { findings } = await compare(input('draft.md', under(draft, DUTIES[code])), input('final.md', under(final, DUTIES[code])), { language: code });
  expect(findings.map(({ echoes }) => echoes[0]?.text)).toEqual(DUTIES[code]);
});

test.each([
  ['en', 'Recommendations', 'Recommendations of the committee'],
  ['en', 'Recommendations', 'Recommendations accepted by the government'],
  ['de', 'Empfehlungen', 'Unsere Forderungen'],
  ['fr', 'Recommandations', 'Recommandations aux associations'],
] as const)('and kept under one that leaves them with the document: %s %s → %s', async (code, draft, final) => {
  expect(await turned(code, draft, final)).toEqual(['kept clear']);
});
