import { expect, test } from 'vitest';
import { compare, outlineOf } from '../../src/compare.js';

async function found(text: string, language = 'en') {
  const { recommendations } = await outlineOf({ name: 'plan.md', bytes: new TextEncoder().encode(text) }, { language });
  return recommendations.map(({ label, text: words }) => `${label ?? '-'}: ${words}`);
}
const plan = (...lines: readonly string[]) => `# Ferries\n\nThe islands have four ferries.\n\n${lines.join('\n\n')}\n`;

test.each([
  ['acts', ['Strategy 1.1 Create a ferry board.', 'Strategy 1.2 Publish the timetable.', 'Strategy 2.1 Repair the piers.']],
  ['acts in capitals', ['TARGET 1: Create a ferry board.', 'TARGET 2: Publish the timetable.', 'TARGET 3: Repair the piers.']],
])('a noun that the document numbers itself labels a series of %s', async (_, lines) => {
  expect(await found(plan(...lines))).toHaveLength(lines.length);
});

test('a label of that kind alone on its line goes with the duty below it', async () => {
  const opinions = ['The port should light the quay.', 'The council should publish the timetable.', 'The owners should repair the piers.'];
  const lines = opinions.flatMap((opinion, at) => [`**HARBOUR OPINION ${at + 1}**`, opinion]);
  expect(await found(plan(...lines))).toEqual(opinions.map((opinion, at) => `HARBOUR OPINION ${at + 1}: ${opinion}`));
});

test.each([
  ['findings', ['Finding 1: The quay is dark.', 'Finding 2: The ferries are late.', 'Finding 3: The piers are old.']],
  ['two only', ['Strategy 1 Create a ferry board.', 'Strategy 2 Publish the timetable.']],
  ['numbers that do not count on', ['Ferry 7 Create waves.', 'Ferry 3 Repair piers.', 'Ferry 9 Publish.']],
  ['parts of a text', ['Chapter 1 Create a board', 'Chapter 2 Publish the timetable', 'Chapter 3 Repair the piers']],
])('but not %s', async (_, lines) => {
  expect(await found(plan(...lines))).toEqual([]);
});

test('the title of a document with parts opens no list of recommendations', async () => {
  const parts = ['Ferries', 'Piers', 'Quays', 'Boats'].map((part) => `## ${part}\n\nSaltby Watch recommends lamps for the ${part.toLowerCase()}.`);
  expect(await found(`# Final recommendation statement\n\n${parts.join('\n\n')}\n`)).toEqual([]);
  expect(await found(`# Recommendations\n\nSaltby Watch recommends lamps for the piers.\n`)).toHaveLength(1);
});

test('what a named body recommends is its own', async () => {
  expect(await found(plan('Saltby Watch recommends that piers should be lit.'))).toEqual([]);
  expect(await found(plan('The Committee recommends that piers should be lit.'))).toHaveLength(1);
});

test.each([
  ["We're calling on the port to:\n\n- Light the quay.\n- Repair the piers.", 1],
  ['We are urging the council to publish the timetable.', 1],
  ['The Committee requests the port to light the quay.', 1],
  ['They were calling on the port to light the quay.', 0],
  ['The Committee issued two Requests for Tenders to light the quay.', 0],
])('%s', async (text, count) => {
  expect(await found(plan(text))).toHaveLength(count);
});

const MINUTES = `# Saltby Harbour Trust

## Minutes of the meeting of the board

### 1 Apologies

Apologies were received from the mayor. The owners should light the quay.

### 2 Matters arising

The pilots should be paid.

### 3 Any other business

None.
`;
test('minutes are known by their titles, too', async () => expect(await found(MINUTES)).toEqual([]));

test('where the numbers behind a noun of the document differ, no keep is clear', async () => {
  const acts = ['Ban cars from the market square.', 'Ban lorries above three tonnes at night.', 'Widen the pavements of the high street.'];
  const side = (name: string, order: readonly number[]) => ({
    name,
    bytes: new TextEncoder().encode(`# Review\n\n## Recommendations\n\n${order.map((act, at) => `Zone ${at + 1}: ${acts[act]}`).join('\n\n')}\n`),
  });
  const { findings } = await compare(side('a.md', [0, 1, 2]), side('b.md', [1, 0, 2]));
  expect(findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`).toSorted()).toEqual(['kept check', 'kept check', 'kept clear']);
});

test.each(['The board should publish data on cost, the workforce and demand.', 'The board must print figures of cost and, for each port, the demand.'])(
  'a noun at the end is nobody who says so: %s',
  async (text) => {
    expect(await found(plan('## Recommendations', text))).toHaveLength(1);
  },
);

test.each(['of the Public Accounts Committee', 'of the public inquiry', 'from previous chapters', 'of the industry panel'])(
  'recommendations %s are those of the document',
  async (whose) =>
    expect(await found(plan(`## Recommendations ${whose}`, '- The port should light the quay.', '- The port should repair the pier.'))).toHaveLength(2),
);
