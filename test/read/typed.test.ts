import { expect, test } from 'vitest';
import { outline } from '../../src/outline/index.js';
import { read } from '../../src/read/index.js';

/** Blocks of a document in another format than Markdown, as "heading 2: words". */
async function blocks(name: string, text: string): Promise<string[]> {
  const document = await read({ name, bytes: new TextEncoder().encode(text) });
  return outline(document).map(({ type, level, label, text: words }) =>
    [type === 'heading' ? `heading ${level}: ` : '', label ? `[${label}] ` : '', words].join(''),
  );
}

const TYPED =
  '# A report\n\n## Findings\n\nThe service is **late** and dear.\n\n**Recommendation 1:** The board should pay.\n\n**Recommendation 2:** The board should act.\n';

test('Markdown in a text file', async () =>
  expect(await blocks('a.txt', TYPED)).toEqual([
    'heading 1: A report',
    'heading 2: Findings',
    'The service is late and dear.',
    '[Recommendation 1] The board should pay.',
    '[Recommendation 2] The board should act.',
  ]));

test('Markdown that a page shows as it was typed', async () => {
  const page = `<article>${TYPED.split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('')}<ul><li>__Who:__ the board</li></ul></article>`;
  expect((await blocks('a.html', page)).at(-2)).toBe('[Recommendation 2] The board should act.');
  expect((await blocks('a.html', page)).at(-1)).toBe('Who: the board');
});

test.each([
  ['stars that call notes', 'Costs rose to 1,200** in May.\n\nThey fell to 900** in June.\n\nThey rose to 1,000** in July.\n'],
  ['powers and products', 'Here 2**3 is 8.\n\nHere 2**4 is 16.\n\nHere 2**5**2 is more.\n'],
  ['names with lines in them', 'Set __init__.py first.\n\nSet a__b__c next.\n\nSet x__y last.\n'],
  ['one pair alone', 'This is **bold**.\n\nThis is not.\n'],
])('%s stay as they are', async (_what, text) => expect((await blocks('a.txt', text)).join('\n\n')).toBe(text.trim()));
