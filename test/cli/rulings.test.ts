import { expect, test } from 'vitest';
import { readRulings } from '../../src/cli/rulings.js';
import { folder } from './run.js';

const HASH = '0123456789abcdef';
const read = (text: string) => readRulings(undefined, folder({ 'draftdiff.rulings.json': text }));

test('no file, no rulings', async () => expect(await readRulings(undefined, folder())).toBeUndefined());
test('a named file must exist', async () => expect(readRulings('r.json', folder())).rejects.toThrow(/r\.json: cannot be read: no such file/));

test('blocks and pairs are read', async () => {
  const text = JSON.stringify({ note: 'ours', blocks: [{ hash: HASH, recommendation: false, text: 'x' }], pairs: [{ draft: HASH, final: null }] });
  expect((await read(text))?.rulings).toEqual({ blocks: [{ hash: HASH, recommendation: false, text: 'x' }], pairs: [{ draft: HASH, final: null }] });
});

test.each([
  ['no JSON', '{', /is no JSON/],
  ['a list', '[]', /one object/],
  ['an unknown key', '{"block": []}', /unknown key "block"/],
  ['no list', '{"blocks": {}}', /list of objects/],
  ['a wrong hash', '{"blocks": [{"hash": "z"}]}', /16 hex digits/],
  ['no ruling', `{"blocks": [{"hash": "${HASH}"}]}`, /true or false/],
  ['half a pair', `{"pairs": [{"draft": "${HASH}"}]}`, /or null for no partner/],
])('%s is refused', async (_title, text, says) => {
  await expect(read(text)).rejects.toThrow(says);
});
