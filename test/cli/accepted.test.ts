import { expect, test } from 'vitest';
import { withAccepted } from '../../src/accepted.js';
import { readAccepted } from '../../src/cli/accepted.js';
import type { Comparison } from '../../src/types.js';
import { folder } from './run.js';

const finding = (fingerprint: string, items: readonly object[] = []) => ({ fingerprint, items });
const comparison = (...findings: object[]) => ({ findings, summary: {}, warnings: [] }) as unknown as Comparison;

test('an accepted finding carries the reason and is counted', () => {
  const { findings, summary } = withAccepted(comparison(finding('aa'), finding('bb')), [{ fingerprint: 'bb', reason: 'meant' }]);
  expect([findings.map(({ accepted }) => accepted?.reason), summary.accepted]).toEqual([[undefined, 'meant'], 1]);
});

test('an item can be accepted alone', () => {
  const { findings } = withAccepted(comparison(finding('aa', [finding('bb')])), [{ fingerprint: 'bb', reason: 'meant' }]);
  expect([findings[0]?.accepted, findings[0]?.items[0]?.accepted]).toEqual([undefined, { reason: 'meant' }]);
});

test('one that no longer occurs is listed', () => {
  const { warnings, summary } = withAccepted(comparison(finding('aa')), [{ fingerprint: 'cc', reason: 'meant', statement: 'It is gone.' }]);
  expect([warnings[0]?.code, warnings[0]?.message, summary.accepted]).toEqual(['stale-acceptance', 'the accepted finding cc no longer occurs: It is gone.', 0]);
});

test.each(['[]', '{}', 'null', '{"accepted": [1]}', '{"accepted": [{"fingerprint": "aa"}]}'])('%s is refused', async (text) => {
  await expect(readAccepted(undefined, folder({ 'draftdiff.accepted.json': text }))).rejects.toThrow(/must hold/);
});
