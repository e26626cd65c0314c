import { expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';
import { unspaced, vocabularyIn } from '../../src/read/spaced.js';

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

const HARBOUR = 'The recommendations for the harbour follow.';
test.each([
  ['two spaces between words', 'R E C O M M E N D A T I O N S  F O R  T H E  H A R B O U R', 'RECOMMENDATIONS FOR THE HARBOUR'],
  ['one space, words that the document prints', 'R E C O M M E N D A T I O N S F O R T H E H A R B O U R', 'RECOMMENDATIONS FOR THE HARBOUR'],
  ['one space, a word that it prints nowhere', 'R E C O M M E N D A T I O N S F O R A L L', 'RECOMMENDATIONSFORALL'],
  ['one space, in a sentence', 'See the r e c o m m e n d a t i o n s f o r it.', 'See the recommendations for it.'],
])('words of letters set apart: %s', (_title, text, closed) =>
  expect(
    unspaced(
      text,
      vocabularyIn(() => HARBOUR),
    ),
  ).toBe(closed),
);

test.each([
  ['a.txt', `R E C O M M E N D A T I O N S F O R T H E H A R B O U R\n\n${HARBOUR}\n`],
  ['a.md', `## R E C O M M E N D A T I O N S F O R T H E H A R B O U R\n\n${HARBOUR}\n`],
  ['a.html', `<h2>R E C O M M E N D A T I O N S&nbsp; F O R&nbsp; T H E&nbsp; H A R B O U R</h2><p>${HARBOUR}</p>`],
])('a letter-spaced title of several words in %s', async (name, text) => {
  const [title] = outline(await read({ name, bytes: new TextEncoder().encode(text) }));
  expect(title).toMatchObject({ type: 'heading', text: 'RECOMMENDATIONS FOR THE HARBOUR' });
});

test.each([
  ['a.txt', 'R E C O M M E N D A T I O N S\n\nThe board should act.\n'],
  ['a.md', '## R E C O M M E N D A T I O N S\n\nThe board should act.\n'],
  ['a.html', '<h2>R E C O M M E N D A T I O N S</h2><p>The board should act.</p>'],
])('a letter-spaced title in %s', async (name, text) => {
  const [title] = outline(await read({ name, bytes: new TextEncoder().encode(text) }));
  expect(title).toMatchObject({ type: 'heading', text: 'RECOMMENDATIONS' });
});
