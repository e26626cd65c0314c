import { expect, test } from 'vitest';
import { compare } from '../src/compare.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const outcomes = async (draft: string, final: string, language = 'en') => {
  const { findings } = await compare(input('draft.md', draft), input('final.md', final), { language, despite: ['unrelated'] });
  const name = (units: readonly { readonly label?: string; readonly text: string }[]) =>
    units.map(({ label, text }) => label?.match(/\d+/)?.[0] ?? text.split(' ')[0]).join('+');
  return findings.map(({ outcome, draft: before, final: after }) => `${outcome} ${name(before)}→${name(after)}`).sort();
};

const KEPT = [
  '**Recommendation 1:** The council should repaint every bandstand before the summer fair.',
  '**Recommendation 2:** Ferries must carry a spare anchor and a chart of the northern shoals.',
  '**Recommendation 3:** Each school should teach swimming to all pupils of the fourth year.',
];
const report = (...recommendations: readonly string[]) => `# Report\n\n## Recommendations\n\n${[...KEPT, ...recommendations].join('\n\n')}\n`;
const SAME = ['kept 1→1', 'kept 2→2', 'kept 3→3'];

test.each([
  [
    'what was cut in two, the second half in words of its own',
    ['**Recommendation 4:** The museum should try out glass cases in two galleries and publish the findings of the trial in its yearly review.'],
    [
      '**Recommendation 4:** The museum should try out glass cases in two galleries.',
      '**Recommendation 5:** The findings of the trial should be published in the yearly review of the museum.',
    ],
    ['split 4→4+5'],
  ],
  [
    'what was folded into another, in words of its own',
    [
      '**Recommendation 4:** The archive should scan the parish registers of the whole county.',
      '**Recommendation 5:** Volunteers who decipher handwriting should be paid their train fares.',
    ],
    [
      '**Recommendation 4:** The archive should scan the parish registers of the whole county and refund train fares to the volunteers who help it decipher handwriting.',
    ],
    ['merged 4+5→4'],
  ],
  [
    'two of which one was made in words of its own',
    [
      '**Recommendation 4:** Set a lowest wage of twelve crowns an hour for all publicly funded orchard work.',
      '**Recommendation 5:** Repay the mileage of pickers between publicly funded orchards.',
    ],
    [
      '**Recommendation 4:** Whoever works in an orchard that is publicly funded should earn no less than twelve crowns an hour and have mileage between orchards repaid.',
    ],
    ['merged 4+5→4'],
  ],
  [
    'what asks for something else stays new, and what is gone stays gone',
    ['**Recommendation 4:** The archive should scan the parish registers of the whole county.'],
    ['**Recommendation 4:** Night buses should call at the hospital on every Sunday.'],
    ['added →4', 'dropped 4→'],
  ],
])('%s', async (_, draft, final, expected) => {
  expect(await outcomes(report(...draft), report(...final))).toEqual([...SAME, ...expected].sort());
});

const told = (body: string) => `# Report\n\n## Background\n\n${body}\n\n## Recommendations\n\n${KEPT.join('\n\n')}\n`;
const WITNESSES = 'A pilot licence should need two winters at sea, neither of them on a barge of the family.';

test.each([
  [
    'a sentence that lays the same duty in other words',
    'Two winters at sea must come before any licence of a pilot, and those on a barge of the family do not count.',
    'reworded 4→Two',
  ],
  ['one that only tells of it', 'We heard how hard winters at sea can be.', 'dropped 4→'],
  ['one that was there before', 'Most pilots had spent two winters at sea.', 'dropped 4→'],
])('what nobody recognised there: %s', async (_, sentence, expected) => {
  const draft = told(`The registry holds 900 deeds. It was flooded twice.${_.startsWith('one that was') ? ` ${sentence}` : ''}`).replace(
    /\n$/,
    `\n\n**Recommendation 4:** ${WITNESSES}\n`,
  );
  expect(await outcomes(draft, told(`The registry holds 900 deeds. It was flooded twice. ${sentence}`))).toContain(expected);
});

const LISTS = `# Paper

## What we ask

On pay, we call on the Government to:

- set a lowest wage of twelve crowns an hour in every orchard;
- forbid the picking of pears after dusk.

On safety, we call on the Government to:

- inspect each ladder before the harvest begins;
- give free gloves to all who pick gooseberries.
`;
const PROSE = `# Paper

## What we ask

In every orchard the Government should set a lowest wage of thirteen crowns an hour.

The Government should forbid the picking of pears after dusk or in fog.

Before the harvest begins, the Government should have each ladder inspected.

All who pick gooseberries should get free gloves.
`;

test('lists under sentences that only announce them, written out as prose, are so many recommendations', async () => {
  const found = await outcomes(LISTS, PROSE);
  expect(found.filter((one) => /^(?:dropped|added)/.test(one))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(4);
});

test.each([
  [
    'a lead that asks for something itself is no announcement',
    '# Paper\n\n## Recommendations\n\nThe Government should appoint a director of community care, who should:\n\n- review staffing in all hospitals;\n- publish figures on delays.\n\nThe Government should found a harbour inspectorate, and should:\n\n- train pilots in radar;\n- close unsafe piers.\n',
    '# Paper\n\n## Recommendations\n\nThe Government should review staffing in all hospitals.\n\nFigures on delays should be published.\n\nPilots should be trained in radar.\n\nUnsafe piers should be closed.\n',
    ['The→'],
  ],
  [
    'an item is not found in what its siblings have in common',
    `${report('**Recommendation 4:** The council should:\n\n- train all pilots in radar navigation\n- train all pilots in night rescue\n- train all cooks in radar repair')}`,
    `${report('**Recommendation 4:** The council should train all pilots in radar navigation.')}`,
    ['train→', 'train→'],
  ],
  [
    'words of its topic alone make no counterpart of a passage',
    told('Care is costly.').replace(
      /\n$/,
      '\n\n**Recommendation 4:** The health board and the care board should jointly appoint a national clinical director for community services.\n',
    ),
    told('Care is costly. Community services must be inspected by a national body every year, and clinical records must be kept for ten years.'),
    ['4→'],
  ],
  [
    'nor does the name of who is to act',
    report('**Recommendation 4:** The Royal Lifeboat Institution should sell its western boathouse.'),
    report('**Recommendation 4:** The Royal Lifeboat Institution should hire helmsmen for night duty.'),
    ['4→'],
  ],
])('no drop is hidden: %s', async (_, draft, final, expected) => {
  const { findings } = await compare(input('draft.md', draft), input('final.md', final), { despite: ['unrelated'] });
  const gone = findings.flatMap((one) => [one, ...one.items]).filter(({ outcome }) => outcome === 'dropped');
  expect(gone.map(({ draft: [unit] }) => `${unit?.label?.match(/\d+/)?.[0] ?? unit?.text.split(' ')[0]}→`)).toEqual(expected);
});
