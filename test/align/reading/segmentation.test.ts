import { expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import { report } from '../reports.js';

const FERRY = 'Ferries to the northern islands were late on ninety days last year.';
const HEDGE = 'Hedges have disappeared from a third of the fields that the panel visited.';
const CHOIR = 'Teachers told the panel that singing helps pupils who are new to the language.';
const BUS = 'Attendance at the evening classes has doubled since the bus was introduced.';

/** The narrative matches by block: "0,1=0" for two blocks that are one on the other side. */
function cuts(draft: string, final: string): string {
  const { paragraphs } = align(report(draft), report(final));
  return paragraphs.map((match) => [match.draft, match.final].map((blocks) => blocks.map(({ index }) => index).join(',')).join('=')).join(' ');
}

test.each([
  ['two paragraphs in one', `${FERRY}\n${HEDGE}\n${CHOIR}`, `${FERRY} ${HEDGE}\n${CHOIR}`, '0,1=0 2=1'],
  ['cuts within sentences', `${FERRY} ${HEDGE.slice(0, 30)}\n${HEDGE.slice(30)} ${CHOIR}`, `${FERRY}\n${HEDGE} ${CHOIR}`, '0,1=0,1'],
  ['a paragraph cut by the note of a page', `${FERRY} ${HEDGE}\n${BUS}`, `${FERRY} ${HEDGE.slice(0, 30)}\n${BUS}\n${HEDGE.slice(30)}`, '0=0,2 1=1'],
  ['a label in the text', `${FERRY}\n[A.] ${HEDGE}`, `${FERRY}\nA. ${HEDGE}`, '0=0 1=1'],
  ['two items in one', `[(a)] ${FERRY}\n[(b)] ${HEDGE}`, `[(a)] ${FERRY} (b) ${HEDGE}`, '0,1=0'],
  ['words in pieces', `${FERRY}\n${HEDGE}`, `${FERRY.replace('northern', 'nor thern')} ${HEDGE}`, '0,1=0'],
  ['a change in what is cut otherwise', `${FERRY} ${HEDGE}\n${CHOIR}`, `${FERRY}\n${HEDGE.replace('third', 'quarter')}\n${CHOIR}`, '0=0,1 1=2'],
])('%s', (_, draft, final, expected) => expect(cuts(draft, final)).toBe(expected));

test('of two copies the one that is cut otherwise keeps its place', () => {
  const draft = `# One\n${FERRY}\n${HEDGE}\n${BUS}\n# Two\n${FERRY}\n${HEDGE}\n${CHOIR}`;
  const final = `# One\n${FERRY} ${HEDGE}\n${BUS}\n# Two\n${FERRY}\n${HEDGE}\n${CHOIR}`;
  expect(cuts(draft, final)).toBe('0=0 1,2=1 3=2 4=3 5=4 6=5 7=6');
});

test('what stands beside a recommendation is no paragraph of its own, but is the partner of one', () => {
  const advice = 'The islands council should appoint a ferry commissioner for the northern route.';
  const joined = report(`! ${advice}\n${BUS}`);
  const block = { ...joined.blocks[0], text: `${advice} ${HEDGE}` } as (typeof joined.blocks)[number];
  const { paragraphs } = align(report(`! ${advice}\n${HEDGE}\n${BUS}`), { ...joined, blocks: [block, ...joined.blocks.slice(1)] });
  expect(paragraphs.map(({ draft, final }) => [draft, final].map((units) => units.map(({ text }) => text)))).toEqual([
    [[HEDGE], [HEDGE]],
    [[BUS], [BUS]],
  ]);
});

test('a sentence that went is not swallowed', () => {
  const { paragraphs } = align(report(`${FERRY} ${HEDGE}\n${CHOIR} ${BUS}`), report(`${FERRY}\n${CHOIR}\n${BUS}`));
  expect(paragraphs.map(({ draft, final }) => [draft, final].map((units) => units.map(({ text }) => text).join(' ')))).toEqual([
    [`${FERRY} ${HEDGE}`, FERRY],
    [`${CHOIR} ${BUS}`, `${CHOIR} ${BUS}`],
  ]);
});
