import { expect, test } from 'vitest';
import { historyCode } from '../../src/cli/history-gates.js';
import { history } from '../../src/history.js';
import type { FirstToLast, History } from '../../src/types/history.js';
import { draftdiff, folder } from './run.js';

const GAUGES = 'The Treasury should fund new tide gauges at ten stations by 2028';
const FERRIES = 'ferry companies should train their deck crews in rescue at sea';
const QUAYS = 'Councils should repair the old quays within five years.';
const text = (...all: readonly string[]) =>
  `# Harbours\n\n## Recommendations\n\n${all.map((each, at) => `**Recommendation ${at + 1}** ${each}`).join('\n\n')}\n`;
const cwd = folder({
  '1.md': text(`${GAUGES}.`, `All ${FERRIES}.`, QUAYS),
  '2.md': text(`${GAUGES}, and all ${FERRIES}.`, QUAYS),
  '3.md': text(`${GAUGES}.`, QUAYS),
});
const gated = (...args: readonly string[]) => draftdiff([...args, '--fail-on', 'dropped,demoted'], { cwd }).status;

test.each([
  ['what merged and was dropped then', ['1.md', '2.md', '3.md'], 1],
  ['what merged and stays', ['1.md', '2.md', '2.md'], 0],
  ['what merged in the last version', ['1.md', '1.md', '2.md'], 0],
])('%s', (_, versions, status) => expect(gated('history', ...versions)).toBe(status));

test('a history fails where the comparison of its ends does', () => expect(gated('history', '1.md', '2.md', '3.md')).toBe(gated('1.md', '3.md')));

/** A history in which nothing happens, and of whose first line the direct comparison says this. */
async function contradicted(firstToLast: Partial<FirstToLast>): Promise<History> {
  const told = await history([1, 2, 3].map((at) => ({ name: `${at}.md`, bytes: Buffer.from(text(`${GAUGES}.`, QUAYS)) })));
  const [line, ...others] = told.lines as [History['lines'][number]];
  return { ...told, lines: [{ ...line, certainty: 'check', firstToLast: { agrees: false, outcome: 'dropped', fingerprint: 'f', ...firstToLast } }, ...others] };
}
const settings = { failOn: ['dropped'], exitCode: false } as const;

test('a drop that only the direct comparison states counts', async () => expect(historyCode(await contradicted({}), settings)).toBe(1));
test('not where it agrees', async () => expect(historyCode(await contradicted({ agrees: true }), settings)).toBe(0));
test('nor where it found the words elsewhere', async () => expect(historyCode(await contradicted({ outcome: 'kept' }), settings)).toBe(0));
test('nor where a person accepted it', async () =>
  expect(historyCode(await contradicted({}), settings, [{ fingerprint: 'f', reason: 'agreed' }] as never)).toBe(0));
test('nor where only clear ones are asked for', async () =>
  expect(historyCode(await contradicted({}), { failOn: ['dropped:clear'], exitCode: false })).toBe(0));
