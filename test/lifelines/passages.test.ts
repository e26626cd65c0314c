import { describe, expect, test } from 'vitest';
import { historyCode } from '../../src/cli/history-gates.js';
import { history } from '../../src/history.js';
import type { History, LifeLine } from '../../src/types.js';

const TREES = 'The council should plant forty trees along the river every autumn.';
const MINUTES = 'The mayor must publish the minutes of each meeting within a week.';
const LIGHTS = 'The lamps along the quay should be repaired before the first day of winter.';
const WHY = 'Nothing in the town is older than the lamps along the quay and the bridge behind them.';
const report = (recommendations: readonly string[], narrative: readonly string[]) =>
  `# The town and its trees\n\n${narrative.join('\n\n')}\n\n## Recommendations\n\n${recommendations.map((text, at) => `**Recommendation ${at + 1}.** ${text}`).join('\n\n')}\n`;
const WALK = 'We walked all streets of the town in spring and spoke to two hundred people there.';

const followed = (...versions: readonly string[]): Promise<History> =>
  history(versions.map((text, at) => ({ name: `v${at + 1}.md`, bytes: Buffer.from(text) })));
const lineWith = ({ lines }: History, words: string): LifeLine | undefined => lines.find(({ versions }) => versions.some((text) => text?.text.includes(words)));

describe('a passage that may recommend something', () => {
  const asks = 'It would be good, people told us, if the lamps along the quay should be repaired before winter.';
  const versions = [report([TREES, MINUTES], [WALK, asks]), report([TREES, MINUTES], [WALK]), report([TREES, MINUTES], [WALK])];
  test('has a line of its own, which is never sure', async () => {
    const line = lineWith(await followed(...versions), 'lamps');
    expect(line).toMatchObject({ unit: 'passage', droppedIn: 2, versions: [{ narrative: true }, null, null] });
    expect(line?.certainty).not.toBe('clear');
  });
  test('is not counted', async () => expect((await followed(...versions)).summary).toMatchObject({ lines: 2, dropped: 0, unsure: 0 }));
  test('does not fail where it goes', async () => expect(historyCode(await followed(...versions), { failOn: ['dropped'], exitCode: true })).toBe(0));
  test('unless that is asked for', async () => expect(historyCode(await followed(...versions), { failOn: ['possible'], exitCode: false })).toBe(1));
  test('where nothing asks there is none', async () =>
    expect((await followed(report([TREES, MINUTES], [WALK]), report([TREES, MINUTES], [WALK]))).lines.map(({ unit }) => unit)).toEqual([
      'recommendation',
      'recommendation',
    ]));
});

describe('what a comparison finds no counterpart for', () => {
  const before = report([TREES, `${LIGHTS} ${WHY}`, MINUTES], [WALK]);
  test('has gone where only its reason stands on', async () =>
    expect(lineWith(await followed(before, report([TREES, MINUTES], [WALK, WHY])), 'lamps')).toMatchObject({ droppedIn: 2 }));
  test('has gone where nothing of it does', async () =>
    expect(lineWith(await followed(before, report([TREES, MINUTES], [WALK])), 'lamps')).toMatchObject({ droppedIn: 2, certainty: 'clear' }));
});
