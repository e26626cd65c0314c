import { expect, test } from 'vitest';
import { compare, OptionError, outline } from '../src/index.js';

const input = { name: 'a.md', bytes: Buffer.from('# Ferries\n\nRecommendation 1: The board should buy boats.\n') };
const thrown = async (work: Promise<unknown>) => work.then(() => undefined).catch((error: Error) => [error.constructor, error.message.split(';')[0]]);

test('an option that does not exist is refused, not passed over', async () => {
  expect(await thrown(compare(input, input, { dispite: ['kind'] } as object))).toEqual([OptionError, 'unknown option "dispite"']);
  expect(await thrown(outline(input, { despite: ['kind'] } as object))).toEqual([OptionError, 'unknown option "despite"']);
});

test('the same bytes are said to be the same', async () => {
  expect((await compare(input, input)).identical).toBe(true);
  expect((await compare(input, { ...input, bytes: Buffer.from(`${input.bytes}\n`) })).identical).toBeUndefined();
});
