import { expect, test } from 'vitest';
import { align } from '../../src/align/index.js';
import type { RecommendationAt } from '../../src/align/reading/partners.js';
import { textHash } from '../../src/text/index.js';
import type { Match, Recommendation, Report } from '../../src/types.js';
import { recommendationOf, report } from './reports.js';

const recommendationAt: RecommendationAt = (of, { block, below = [] }) => {
  const [main, ...parts] = [block, ...below.map((part) => part.block)].map((at) => recommendationOf(of.blocks[at] as Report['blocks'][number], 'new'));
  const all = main ? [main, ...parts] : [];
  return { ...(main as Recommendation), text: all.map(({ text }) => text).join('\n'), items: parts, sources: all.flatMap(({ sources }) => sources) };
};
const compare = (draft: Report, final: Report) => align(draft, final, { recommendationAt });
const ids = (matches: readonly Match[]): string => matches.map(({ draft, final }) => `${draft.map(idOf).join(',')}=${final.map(idOf).join(',')}`).join(' ');
const idOf = (unit: Match['draft'][number]): string => (unit.kind === 'block' ? `b${unit.index}` : unit.id);

const FERRY = 'The islands council should appoint a ferry commissioner for the northern route.';
const HEDGE = 'Landowners must replant every hedge that they remove within two years.';
const CHOIR = 'Schools should offer choir practice to all pupils once a week.';
const FILLER = `
  # Findings
  Ferries to the northern islands were late on ninety days last year.
  Hedges have disappeared from a third of the fields that the panel visited.
  Teachers told the panel that singing helps pupils who are new to the language.
  Attendance at the evening classes has doubled since the bus was introduced.
  # Recommendations`;

test('every recommendation and every narrative block stands in exactly one match', () => {
  const { matches, paragraphs } = compare(report(`${FILLER}\n! ${FERRY}\n! ${HEDGE}`), report(`${FILLER}\n! ${HEDGE}\n! ${CHOIR}`));
  expect(ids(matches)).toBe('r2=r1 r1= =r2');
  expect(paragraphs.map(({ draft: [one], final: [two] }) => [one?.index, two?.index])).toEqual([0, 1, 2, 3, 4, 5].map((at) => [at, at]));
});

test('a dropped one comes with its echo, nearest first, and what was searched', () => {
  const echo = 'There is a disparity between routes: only the southern route has a ferry commissioner.';
  const { matches } = compare(report(`${FILLER}\n! ${FERRY}\n! ${HEDGE}`), report(`${FILLER}\n${echo}\n! ${HEDGE}`));
  const dropped = matches.find((match) => match.final.length === 0);
  expect(dropped).toMatchObject({ echoes: [{ text: echo }, {}], basis: 'whole' });
  expect(dropped?.carriedBy).toBeUndefined();
  expect(dropped?.search?.terms).toContainEqual({ term: 'ferry commissioner', hits: 1, locators: [{ block: 6 }] });
});

test('demoted: one passage names act and object without the duty', () => {
  const passage = 'At present few schools offer choir practice to all pupils once a week.';
  const { matches } = compare(report(`${FILLER}\n! ${CHOIR}\n! ${HEDGE}`), report(`${FILLER}\n! ${HEDGE}\n# Annex\n${passage}`));
  expect(matches.find((match) => match.final.length === 0)?.carriedBy?.text).toBe(passage);
});

test('promoted: the mirror of demoted', () => {
  const passage = 'At present few schools offer choir practice to all pupils once a week.';
  const { matches } = compare(report(`${FILLER}\n! ${HEDGE}\n# Annex\n${passage}`), report(`${FILLER}\n! ${CHOIR}\n! ${HEDGE}`));
  expect(matches.find((match) => match.draft.length === 0)?.carriedBy?.text).toBe(passage);
});

test('a proposal that is only reported or rejected is an echo', () => {
  const passage = 'The draft had proposed that schools offer choir practice to all pupils once a week.';
  const { matches } = compare(report(`${FILLER}\n! ${CHOIR}\n! ${HEDGE}`), report(`${FILLER}\n! ${HEDGE}\n${passage}`));
  const dropped = matches.find((match) => match.final.length === 0);
  expect(dropped?.carriedBy).toBeUndefined();
  expect(dropped?.echoes?.[0]?.text).toBe(passage);
});

test('words that stood in the narrative of both versions demote nothing', () => {
  const passage = 'Few schools offer choir practice to all pupils once a week.';
  const { matches } = compare(report(`${FILLER}\n${passage}\n! ${CHOIR}\n! ${HEDGE}`), report(`${FILLER}\n${passage}\n! ${HEDGE}`));
  expect(matches.find((match) => match.final.length === 0)?.carriedBy).toBeUndefined();
});

test('recognition is settled over the pair: the same words are a recommendation on both sides', () => {
  const { matches, final, warnings } = compare(report(`${FILLER}\n! ${FERRY}\n! ${HEDGE}`), report(`${FILLER}\n${FERRY}\n! ${HEDGE}`));
  expect(ids(matches)).toBe('r1=r1 r2=r2');
  expect(final.blocks[6]).toMatchObject({ role: 'recommendation', evidence: [{ rule: 'partner', text: FERRY }] });
  expect(warnings).toMatchObject([{ code: 'recognised-on-one-side', side: 'final', texts: [FERRY] }]);
});

test.each([
  ['of siblings in a summary none stands for the one that is gone', 'ferry', 'r1=r1 r2='],
  ['what a summary still says in the same words stands, though it is much like a sibling', 'bus', 'r1=r2 r2=r1'],
])('%s', (_, repeated, expected) => {
  const plan = (of: string): string => `The islands council should publish a yearly plan for every ${of} of the northern route.`;
  const final = report(`= ${plan(repeated)}\n${FILLER}\n! ${plan('ferry')}`);
  const restatement = { text: plan(repeated), section: [], locator: { block: 0 }, kind: 'edited' } as const;
  const known = { ...final, recommendations: final.recommendations.map((one) => ({ ...one, restatements: [restatement] })) };
  const { matches, final: settled } = compare(report(`${FILLER}\n! ${plan('ferry')}\n! ${plan('bus')}`), known);
  expect(ids(matches)).toBe(expected);
  expect(settled.recommendations.at(-1)?.restatements).toEqual(repeated === 'ferry' ? [restatement] : []);
});

test('a sentence whose duty became milder stays with the rest of its block', () => {
  const duty = 'They should print its timetable in both languages, and at every pier, before the season begins.';
  const milder = duty.replace('should', 'could');
  const final = report(`${FILLER}\n! ${FERRY} ${milder}`);
  const [read] = final.recommendations;
  const recommendations = read ? [{ ...read, text: FERRY, rationale: milder, sources: [{ block: 6, start: 0, end: FERRY.length }] }] : [];
  const { matches } = compare(report(`${FILLER}\n! ${FERRY} ${duty}`), { ...final, recommendations });
  expect(ids(matches)).toBe('r1=r1');
  expect(matches[0]?.final).toMatchObject([{ text: `${FERRY} ${milder}` }]);
  expect(matches[0]?.final[0]?.rationale).toBeUndefined();
});

test('a short one of which only the duty became milder is still one', () => {
  const { matches } = compare(
    report(`${FILLER}\n! ${HEDGE}\n! Ferry fares should be printed on piers.`),
    report(`${FILLER}\n! ${HEDGE}\nFerry fares could be printed on piers.`),
  );
  expect(ids(matches)).toBe('r1=r1 r2=r2');
});

test('the items of a recommendation come with it where the other side has it as narrative', () => {
  const items = ['report how many hedges were replanted', 'name a contact for neighbours'];
  const lead = 'Landowners who remove a hedge should as a rule:';
  const draft = report(`${FILLER}\n! ${HEDGE}\n! ${lead}\n${items.map((item) => `- ${item}`).join('\n')}`);
  const { final } = compare(draft, report(`${FILLER}\n! ${HEDGE}\n${lead}\n${items.join('\n')}`));
  expect(final.recommendations[1]).toMatchObject({ text: [lead, ...items].join('\n'), items: items.map((text) => ({ text })) });
  expect(final.blocks.slice(7).map(({ role }) => role)).toEqual(['recommendation', 'sub-recommendation', 'sub-recommendation']);
});

test('a list under one recommendation against the same list as recommendations: no merger', () => {
  const items = ['report how many hedges were replanted', 'name a contact for neighbours', 'keep the receipts of the nursery'];
  const { matches } = compare(
    report(`${FILLER}\n! Landowners should:\n${items.map((item) => `- ${item}`).join('\n')}`),
    report(`${FILLER}\n! Landowners should:\n${items.map((item) => `! ${item}`).join('\n')}`),
  );
  expect(ids(matches)).toBe('r1=r1 r2=r2 r3=r3 r4=r4');
});

test('items are matched inside their parent; an item cut out of the list but printed elsewhere has not gone', () => {
  const draft = report(`${FILLER}\n! Landowners should:\n- replant every hedge\n- name a contact for neighbours\n- keep the receipts of the nursery`);
  const final = report(`${FILLER}\n! Landowners should:\n- replant every hedge\n- build a wall\n# Annex\nKeep the receipts of the nursery.`);
  const [match] = compare(draft, final).matches;
  expect(ids(match?.items ?? [])).toBe('r1.1=r1.1 r1.2= =r1.2');
});

test('merged: parts say what each draft unit had carried and lost', () => {
  const { matches } = compare(
    report(`${FILLER}\n! ${FERRY}\n! ${CHOIR}`),
    report(`${FILLER}\n! ${FERRY.slice(0, -1)}; and schools should offer choir practice to all pupils.`),
  );
  expect(ids(matches)).toBe('r1,r2=r1');
  expect(matches[0]?.parts).toMatchObject([
    { draft: 'r1', final: 'r1', carried: 1, lost: [] },
    { draft: 'r2', final: 'r1', lost: [{ text: 'once a week' }] },
  ]);
});

test('moved, told by the narrative: the one that left its neighbours', () => {
  const tail = ['Budgets were cut in spring.', 'The panel met nine times in all.', 'Evidence came from forty villages.'].join('\n');
  const { matches } = compare(report(`${FILLER}\n! ${FERRY}\n${tail}\n! ${HEDGE}`), report(`${FILLER}\n${tail}\n! ${HEDGE}\n! ${FERRY}`));
  expect(matches.map(({ draft, moved }) => [draft[0]?.id, moved])).toEqual([
    ['r1', { before: { block: 6 }, after: { block: 10 } }],
    ['r2', undefined],
  ]);
});

test('a cross-reference follows its target', () => {
  const lines = (hedge: number, choir: number, from: string) => `${FILLER}\n! [Recommendation ${hedge}] ${HEDGE}\n! [Recommendation ${choir}] ${CHOIR} ${from}`;
  const same = compare(report(lines(4, 6, 'See Recommendation 4.')), report(lines(5, 7, 'See Recommendation 5.')));
  const other = compare(report(lines(4, 6, 'See Recommendation 4.')), report(lines(5, 7, 'See Recommendation 7.')));
  expect(same.matches[1]?.references).toEqual([{ draft: 'Recommendation 4', final: 'Recommendation 5', sameTarget: true }]);
  expect(other.matches[1]?.references).toEqual([{ draft: 'Recommendation 4', final: 'Recommendation 7', sameTarget: false }]);
});

test('a sentence that left one recommendation for another is a transfer', () => {
  const deadline = 'A first account of progress is due before the summer festival.';
  const { matches } = compare(report(`${FILLER}\n! ${FERRY} ${deadline}\n! ${CHOIR}`), report(`${FILLER}\n! ${FERRY}\n! ${CHOIR} ${deadline}`));
  expect(matches[0]?.transfers).toEqual([{ text: deadline, from: 'r1', to: 'r2' }]);
});

test('what a person ruled comes before everything', () => {
  const pairs = [{ draft: textHash(HEDGE), final: null }];
  const { matches } = align(report(`${FILLER}\n! ${HEDGE}`), report(`${FILLER}\n! ${HEDGE}`), { rulings: { pairs } });
  expect(matches).toMatchObject([
    { draft: [], final: [{ id: 'r1' }] },
    { draft: [{ id: 'r1' }], final: [], decidedBy: 'person' },
  ]);
});

test('a chapter against the whole: what lies outside is neither dropped nor added', () => {
  const chapter = `${FILLER}\n! ${FERRY}`;
  const rest = ['Fisheries', 'Orchards', 'Lighthouses']
    .map(
      (topic) =>
        `# ${topic}\n${Array.from({ length: 5 }, (_, at) => `${topic} of district ${at} were surveyed by volunteer group ${topic.length * 7 + at}.`).join('\n')}`,
    )
    .join('\n');
  const { matches, coverage, doubts } = compare(report(chapter), report(`${chapter}\n${rest}\n! ${CHOIR}`));
  expect(coverage.final.outside).toEqual([['Fisheries'], ['Orchards'], ['Lighthouses']]);
  expect(matches.find((match) => match.draft.length === 0)?.basis).toBe('outside');
  expect(doubts).toEqual([]);
});

test.each([
  ['language', {}, { language: 'fr' }],
  ['kind', {}, { kind: 'response' as const }],
])('no verdict where the sides differ in %s', (reason, draft, final) => {
  expect(compare(report(`${FILLER}\n! ${FERRY}`, draft), report(`${FILLER}\n! ${FERRY}`, final)).doubts).toMatchObject([{ reason }]);
});

test('no verdict on unrelated documents', () => {
  const other = Array.from({ length: 9 }, (_, at) => `Quarterly turnover of foundry ${at} exceeded every forecast that analysts had printed.`).join('\n');
  expect(compare(report(`${FILLER}\n! ${FERRY}\n! ${HEDGE}\n! ${CHOIR}`), report(other)).doubts).toMatchObject([{ reason: 'unrelated' }]);
});

const TURNOVER = Array.from({ length: 9 }, (_, at) => `Quarterly turnover of foundry ${at} exceeded every forecast that analysts had printed.`).join('\n');
const PLAN = 'Plan for the northern route';
const HEADINGS = ['What the ferries cost', 'Who runs the piers', 'How schools are reached'].map((text) => `# ${text}`).join('\n');

test.each([
  ['a long title', '', { title: PLAN }, { title: PLAN }, []],
  ['a short title and a heading', '# Who runs the piers', { title: 'Route plan' }, { title: 'Route plan' }, []],
  ['three headings', HEADINGS, {}, {}, []],
  ['a short title only', '', { title: 'Action plan' }, { title: 'Action plan' }, ['unrelated']],
  ['a title with another number', '', { title: `${PLAN} 12` }, { title: `${PLAN} 14` }, ['unrelated']],
  ['one heading', '# Who runs the piers', {}, {}, ['unrelated']],
])('rewritten from end to end, with %s in common', (_, headings, draft, final, reasons) => {
  const { doubts, warnings } = compare(report(`${headings}\n${FILLER}\n! ${FERRY}\n! ${CHOIR}`, draft), report(`${headings}\n${TURNOVER}`, final));
  expect(doubts.map(({ reason }) => reason)).toEqual(reasons);
  expect(warnings.filter(({ code }) => code === 'heavily-rewritten').length).toBe(reasons.length === 0 ? 1 : 0);
});

test('one word has nothing to do with a report, two short notes without recommendations need not', () => {
  expect(compare(report('Hello'), report(`${FILLER}\n! ${FERRY}`)).doubts).toMatchObject([{ reason: 'unrelated' }]);
  expect(compare(report('Hello'), report('Good evening')).doubts).toEqual([]);
});

test('a final without any recommendation that aligns with the draft is a verdict', () => {
  const { matches, doubts } = compare(report(`${FILLER}\n! ${FERRY}`), report(FILLER));
  expect([ids(matches), doubts]).toEqual(['r1=', []]);
});

test('sides that seem swapped are warned about', () => {
  const { warnings } = compare(
    report(`${FILLER}`, { title: 'Island services: final report' }),
    report(`${FILLER}`, { title: 'Island services: consultation draft' }),
  );
  expect(warnings).toMatchObject([{ code: 'sides-seem-swapped' }]);
});
