import { expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { unspaced } from '../../src/read/spaced.js';

test.each([
  ['R E C O M M E N D A T I O N S', 'RECOMMENDATIONS'],
  ['1 .   W H Y   T H I S   R E V I E W', '1. WHY THIS REVIEW'],
  ['E m p f e h l u n g e n', 'Empfehlungen'],
  ['Die Brücke wird s o f o r t, und ganz, gesperrt.', 'Die Brücke wird sofort, und ganz, gesperrt.'],
  ['C O N C L U S I Ó N :', 'CONCLUSIÓN:'],
])('%s', (text, closed) => expect(unspaced(text)).toBe(closed));

test.each([['A B C D E'], ['X X X X X X'], ['Options A B C D E are open.'], ['J. R. R. T.'], ['1 2 3 4 5 6'], ['Y N Y N Y N']])('%s stays', (text) =>
  expect(unspaced(text)).toBe(text),
);

test.each([
  ['a.txt', 'R E C O M M E N D A T I O N S\n\nThe board should act.\n'],
  ['a.md', '## R E C O M M E N D A T I O N S\n\nThe board should act.\n'],
  ['a.html', '<h2>R E C O M M E N D A T I O N S</h2><p>The board should act.</p>'],
])('a letter-spaced title in %s', async (name, text) => {
  const [title] = outline(await read({ name, bytes: new TextEncoder().encode(text) }));
  expect(title).toMatchObject({ type: 'heading', text: 'RECOMMENDATIONS' });
});
