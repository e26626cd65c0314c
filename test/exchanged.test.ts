import { expect, test } from 'vitest';
import { compare } from '../src/index.js';

const page = (name: string, [first, second]: readonly [string, string]) => ({
  name,
  bytes: new TextEncoder().encode(
    `# Report\n\n## Recommendations\n\n${first}\n\n- A count of all boats each May\n- Repairs of the northern quay\n\n${second}\n\n- Lights on the southern mole\n- Two pilots for the ferry\n`,
  ),
});

const certaintiesOf = async (before: readonly [string, string], after: readonly [string, string]) => {
  const { findings } = await compare(page('draft.md', before), page('final.md', after));
  return [...new Set(findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`))];
};

test.each([
  ['sentences that name bodies', 'The following actions are for the ministry:', 'The following actions are for the council:'],
  ['sentences that name things', 'The plan must include:', 'The licence must include:'],
  ['titles', '## Recommendations to the ministry', '## Recommendations to the council'],
  ['titles that name years', '## By 2027', '## By 2030'],
  ['lettered titles', '## A. For the ministry', '## B. For the council'],
  ['titles of which each has the same one below', '## For the ministry\n\n### Actions', '## For the council\n\n### Actions'],
])('what is kept under %s that changed places is to be checked', async (_, first, second) => {
  expect(await certaintiesOf([first, second], [second, first])).toEqual(['kept check']);
  expect(await certaintiesOf([first, second], [first, second])).toEqual(['kept clear']);
});

test('a title that is only counted otherwise has not changed places', async () => {
  expect(await certaintiesOf(['## Theme A', '## Theme B'], ['## Theme B', '## Theme A'])).toEqual(['kept clear']);
});

test('a title that is worded anew has not changed places', async () => {
  expect(await certaintiesOf(['## For the quay', '## For the ferry'], ['## For the quays', '## For the ferry'])).toEqual(['kept clear']);
});
