import { expect, test } from 'vitest';
import { quotedBlocks } from '../../src/recognise/quotations.js';
import type { Block } from '../../src/types.js';

/** "q" for each block inside a quotation, "." for others. */
const marked = (...texts: readonly string[]) =>
  quotedBlocks(texts.map((text) => ({ type: 'paragraph', text }) as Block))
    .map((quoted) => (quoted ? 'q' : '.'))
    .join('');

test.each([
  ['a quotation over several paragraphs', '.qq.', ['He wrote: “The pier is old.', 'It must be rebuilt.', 'At once.”', 'The board agreed.']],
  ['one that is never closed is a misprint', '...', ['The “pier is old.', 'It must be rebuilt.', 'The board agreed.']],
  ['a high mark closes a low one', '..', ['Der „Anleger“ ist alt.', 'Er sollte erneuert werden.']],
  ['and does so in a later block', '.q.', ['Sie schrieb: „Der Anleger ist alt.', 'Er muss weg.“', 'Das Amt stimmte zu.']],
  ['a straight mark closes a low one', '..', ['Der „Anleger" ist alt.', 'Er sollte „bald“ erneuert werden.']],
  ['and a high one', '...', ['The “pier" is old.', 'It should be rebuilt.', 'So said “the board”.']],
])('%s', (_, expected, texts) => {
  expect(marked(...texts)).toBe(expected);
});
