import { describe, expect, test } from 'vitest';
import { compare } from '../src/index.js';

const KEPT = [
  'The council should mend the harbour wall before the storms.',
  'The board should publish the ferry contract in full.',
  'The trust must plant forty trees along the coast road.',
];
const GONE = 'The harbour master should train eleven pilots in winter rescue.';
/** The words of what is gone, in another order and in other sentences. */
const LINES = [
  'Of the people asked, the master was the first to',
  'answer and said that a harbour has its own hours in',
  'winter. Eleven of them had no view of the lamps on',
  'the quay. Two pilots were away, and a third had only',
  'come to train. Nobody spoke of what a rescue costs',
  'or of who pays for it in the end.',
];
const WORDS = LINES.join(' ');

const page = (texts: readonly string[], tail: string) =>
  `<html><body><h1>Report on the harbour</h1><h2>Recommendations</h2>${texts.map((text, at) => `<p><b>Recommendation ${at + 1}:</b> ${text}</p>`).join('')}<h2>Notes</h2>${tail}</body></html>`;
const markdown = (texts: readonly string[], tail: string) =>
  `# Report on the harbour\n\n## Recommendations\n\n${texts.map((text, at) => `**Recommendation ${at + 1}:** ${text}`).join('\n\n')}\n\n## Notes\n\n${tail}\n`;

/** What is said of the one that is gone where the final ends in such a way. */
async function said(name: 'html' | 'md', tail: string): Promise<readonly [certainty: string, reasons: readonly string[]]> {
  const text = name === 'html' ? page : markdown;
  const file = (side: string, texts: readonly string[], end: string) => ({ name: `${side}.${name}`, bytes: new TextEncoder().encode(text(texts, end)) });
  const { findings } = await compare(file('draft', [...KEPT, GONE], name === 'html' ? '<p>Nothing else.</p>' : 'Nothing else.'), file('final', KEPT, tail));
  const found = findings.find(({ outcome }) => outcome === 'dropped');
  return [found?.certainty ?? 'none', found?.certaintyReasons ?? []];
}

const counted = (tag = '') => LINES.map((line, at) => `<tr${tag}><td>${at + 1}</td><td>${line}</td></tr>`).join('');
const [HALF, REST] = [LINES.slice(0, 3).join(' '), LINES.slice(3).join(' ')];

describe('a drop is not clear where its words stand in what was put together by a guess', () => {
  test.each([
    ['lines that a table counts', 'html', `<table>${counted()}</table>`],
    ['with the numbers behind them', 'html', `<table>${LINES.map((line, at) => `<tr><td>${line}</td><td>${at + 1}</td></tr>`).join('')}</table>`],
    ['all numbers in one cell', 'html', `<table><tr><td>${LINES.map((_, at) => at + 1).join('<br>')}</td><td>${LINES.join('<br>')}</td></tr></table>`],
    ['a table written in HTML with blank lines in it', 'md', `<table>\n<tr><td>\n\nWhom we asked\n\n</td><td>\n\n${WORDS}\n\n</td></tr>\n</table>`],
    ['with blank lines around a row', 'md', `<table>\n\n<tr><td>Whom we asked</td><td>${WORDS}</td></tr>\n\n</table>`],
    ['with a list in a cell', 'md', `<table>\n<tr><td>Whom we asked</td><td>\n\n- ${HALF}\n- ${REST}\n\n</td></tr>\n</table>`],
  ] as const)('%s', async (_title, name, tail) => {
    const [certainty, reasons] = await said(name, tail);
    expect([certainty, reasons.join('; ')]).toEqual(['check', expect.stringContaining('a part of the final whose layout was guessed')]);
  });

  test.each([
    ['a paragraph', 'html', `<p>${WORDS}</p>`],
    ['a paragraph', 'md', WORDS],
    ['a table of its own', 'html', `<table><tr><td>Whom we asked</td><td>${WORDS}</td></tr></table>`],
    ['a table without blank lines', 'md', `<table>\n<tr><td>Whom we asked</td><td>${WORDS}</td></tr>\n</table>`],
  ] as const)('but is where no guess was made: %s (%s)', async (_title, name, tail) => expect(await said(name, tail)).toEqual(['clear', []]));

  test('and where what was guessed has other words', async () =>
    expect(await said('html', `<table>${counted().replace(/harbour|pilots|rescue|winter|master|train/g, 'boats')}</table>`)).toEqual(['clear', []]));
});

describe('of two columns of running text between rules of dashes', () => {
  const [LEFT, RIGHT] = ['The trust must plant forty trees along the coast road.', 'The board should publish the ferry contract in full each May.'];
  const COLUMNS = [
    '--------------------------  --------------------------------',
    'The trust must plant forty  The board should publish the',
    'trees along the coast       ferry contract in full each',
    'road.                       May.',
    '--------------------------  --------------------------------',
  ];
  const text = (name: string, lines: readonly string[]) => ({
    name,
    bytes: new TextEncoder().encode(`REPORT ON THE HARBOUR\n\nThe harbour was visited by the team in two summers.\n\nRecommendations\n\n${lines.join('\n')}\n`),
  });
  const said = async (final: readonly string[]) =>
    (await compare(text('draft.txt', COLUMNS), text('final.txt', final))).findings.map(({ outcome, certainty }) => `${outcome} ${certainty}`);

  test('each is read by itself', async () =>
    expect(await said([`Recommendation 1: ${LEFT}`, '', `Recommendation 2: ${RIGHT}`])).toEqual(['kept clear', 'kept clear']));

  test('what differs there is to be checked', async () =>
    expect(await said([`Recommendation 1: ${LEFT}`, '', `Recommendation 2: ${RIGHT.replace(' in full', '')}`])).toEqual(['kept clear', 'reworded check']));
});

test('what differs in a table put together by a guess is to be checked', async () => {
  const row = (text: string) => `<table>\n\n<tr><td>Recommendation 4</td><td>${text}</td></tr>\n\n</table>`;
  const side = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(markdown(KEPT, row(text))) });
  const { findings } = await compare(side('draft.md', GONE), side('final.md', GONE.replace('eleven', 'all')));
  expect(findings.find(({ outcome }) => outcome === 'reworded')?.certaintyReasons).toEqual(
    expect.arrayContaining([expect.stringContaining('a part of the draft whose layout was guessed')]),
  );
});
