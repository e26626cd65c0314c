import { expect, test } from 'vitest';
import { compare } from '../src/index.js';

const input = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const KEPT = ['count its boats each year', 'mend the northern quay', 'train a second pilot', 'publish its fees in May'].map(
  (act) => `We recommend that the harbour board ${act}.`,
);
const GONE = 'We recommend that the ministry appoint a warden of the lighthouse.';
const about = (extra: string) => `# Report on the harbour\n\n${[...KEPT, extra].join('\n\n')}\n\nThe pier is old, and few of its lamps burn at night.\n`;

test.each([
  ['a word that is a month elsewhere', `The rules are set. ${GONE}`],
  ['another', `All berths were sold out. ${GONE}`],
  ['a third', `The lamp broke two years ago. ${GONE}`],
  ['a short form that is a word', `The council said no. ${GONE}`],
])('what stands in front hides no drop: %s', async (_, paragraph) => {
  const { findings } = await compare(input('draft.md', about(paragraph)), input('final.md', about('')));
  expect(findings.map(({ outcome, draft }) => [outcome, draft[0]?.text])).toEqual([...KEPT.map((text) => ['kept', text]), ['dropped', GONE]]);
});

test('a report beside whose proposals a ministry is told what to accept is no reply', async () => {
  const answered = (list: readonly string[]) =>
    `# Harbour\n\n${list.map((text) => `${text}\n\nThe ministry should accept this charge in its budget.`).join('\n\n')}\n`;
  const { findings } = await compare(input('draft.md', answered([...KEPT, GONE])), input('final.md', answered(KEPT)));
  expect(findings.filter(({ outcome }) => outcome === 'dropped').flatMap(({ draft }) => draft.map(({ text }) => text))).toContain(GONE);
});
