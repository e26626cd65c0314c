import { describe, expect, test } from 'vitest';
import { outlined } from '../../src/prepare.js';
import { recognise } from '../../src/recognise/index.js';
import type { Rule } from '../../src/recognise/model.js';
import { RULES, type RuleName } from '../../src/recognise/rules/index.js';

/** The rules that speak on the last block of a small document in Markdown. */
async function spoken(sample: string, { kind, language = 'en' }: NonNullable<Rule['examples']['in']>): Promise<readonly string[]> {
  const { document, blocks } = await outlined({ name: 'sample.md', bytes: new TextEncoder().encode(sample) }, {});
  const report = recognise(blocks, { ...(kind ? { kind } : {}), language, ...(document.title ? { title: document.title } : {}) });
  return report.blocks.at(-1)?.evidence?.map(({ rule }) => rule) ?? [];
}

describe.each(RULES as readonly Rule[])('$name', ({ name, examples: { yes, no, in: given = {} } }) => {
  if (yes.length) test.each(yes)('speaks on the end of %j', async (sample) => expect(await spoken(sample, given)).toContain(name));
  test.each(no)('says nothing of the end of %j', async (sample) => expect(await spoken(sample, given)).not.toContain(name));
});

test('each rule has a name of its own', () => expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length));

test('a mistyped name of a rule does not compile', () => {
  // @ts-expect-error no rule is called so
  const name: RuleName = 'duty.bdoy';
  expect(name).not.toBe('duty.body');
});
