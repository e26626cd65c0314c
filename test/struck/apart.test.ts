import { describe, expect, test } from 'vitest';
import { compare, outlineOf } from '../../src/compare.js';
import type { Comparison, Input } from '../../src/types.js';
import { docx, p } from '../read/word/docx.js';

const ABOUT = 'The river rose over its banks in four of the last nine winters, and most cellars of the lower town stood under water for a week.';
const PUMPS = 'The water board should check every pump of the lower town before each winter.';
const WARDENS = 'The college should offer its course for pump wardens in three villages.';
const GAUGE = 'The county should repair the gauge below the mill within six months.';

const WHO = 'w:author="Ada Writer" w:date="2031-07-09T10:00:00Z"';
const run = (text: string, tag = 't', properties = '') => `<w:r>${properties}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;

/** How a format writes standing and struck sentences of one paragraph. */
const MARKED = {
  md: (text: string) => `~~${text}~~`,
  html: (text: string) => `<s>${text}</s>`,
  tex: (text: string) => `\\sout{${text}}`,
  docx: (text: string) => run(`${text} `, 't', '<w:rPr><w:strike/></w:rPr>'),
  'docx, tracked': (text: string) => `<w:del w:id="7" ${WHO}>${run(`${text} `, 'delText')}</w:del>`,
} as const;
type Format = keyof typeof MARKED;
const FORMATS = Object.keys(MARKED) as Format[];

/** A report of one paragraph of narrative and one of these sentences; those behind "-" are struck out. */
function report(format: Format, ...texts: string[]): Input {
  const word = format.startsWith('docx');
  const sentences = texts.map((text) => (text.startsWith('-') ? MARKED[format](text.slice(1)) : word ? run(`${text} `) : text));
  if (word) return input('a.docx', docx([p(run(ABOUT)), p(sentences.join(''))].join('')));
  const paragraphs = [ABOUT, sentences.join(' ')];
  if (format === 'html') return input('a.html', `<main>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</main>`);
  const body = `${paragraphs.join('\n\n')}\n`;
  return format === 'tex' ? input('a.tex', `\\documentclass{article}\\begin{document}\n${body}\\end{document}\n`) : input('a.md', body);
}

const input = (name: string, bytes: Uint8Array | string): Input => ({ name, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes });

const told = ({ findings }: Comparison) =>
  findings.map(({ outcome, draft, final }) => `${outcome} ${[...draft, ...final][0]?.text.replace(/\s+/g, ' ')}`).toSorted();

describe.each(FORMATS)('a recommendation struck out inside a paragraph, as %s', (format) => {
  test.each([
    ['at its end', [PUMPS, `-${WARDENS}`], [`dropped ${WARDENS}`, `kept ${PUMPS}`]],
    ['at its beginning', [`-${WARDENS}`, PUMPS], [`dropped ${WARDENS}`, `kept ${PUMPS}`]],
    ['in its middle', [PUMPS, `-${WARDENS}`, GAUGE], [`dropped ${WARDENS}`, `kept ${PUMPS}`]],
  ])('is dropped in the final: %s', async (_title, final, expected) => {
    const draft = report(format, ...final.map((text) => text.replace(/^-/, '')));
    const comparison = await compare(draft, report(format, ...final));
    expect(told(comparison)).toEqual(expected);
    expect(comparison.findings.find(({ outcome }) => outcome === 'dropped')?.struckOut?.text).toContain(WARDENS);
  });

  test('is counted apart in the draft', async () => {
    const comparison = await compare(report(format, PUMPS, `-${WARDENS}`), report(format, PUMPS));
    expect(told(comparison)).toEqual([`dropped ${WARDENS}`, `kept ${PUMPS}`]);
    expect(comparison.draft).toMatchObject({ recommendations: 2, struck: 1 });
  });

  test('is kept where the final has it after all', async () =>
    expect(told(await compare(report(format, PUMPS, `-${WARDENS}`), report(format, PUMPS, WARDENS)))).toEqual([`kept ${WARDENS}`, `kept ${PUMPS}`].toSorted()));
  test('is no difference where both strike it out', async () => {
    const both = report(format, PUMPS, `-${WARDENS}`);
    expect(told(await compare(both, both))).toEqual([`kept ${WARDENS}`, `kept ${PUMPS}`].toSorted());
  });
});

describe('no recommendation of its own', () => {
  test.each([
    ['a sentence that only goes on', `${PUMPS} ~~It must do so with the fire brigade each time.~~`],
    ['one that stands there reworded', `~~The water board must check every pump of the lower town before each winter.~~ ${PUMPS}`],
    ['narrative', `${PUMPS} ~~The mill was sold in the spring of 1987 to a baker.~~`],
    ['part of a sentence', `The water board should check every pump of the lower town ~~and of the four villages behind the dyke~~ before each winter.`],
    ['part of a statement with a label', `Recommendation 1: ${PUMPS} ~~${WARDENS}~~`],
  ])('%s', async (_title, text) => {
    const { recommendations } = await outlineOf(input('a.md', `${ABOUT}\n\n${text}\n`));
    expect(recommendations.map(({ struck }) => struck)).toEqual([undefined]);
  });
});
