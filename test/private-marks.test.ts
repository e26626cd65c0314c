import { expect, test } from 'vitest';
import { outlineOf } from '../src/compare.js';
import { lines, makePdf, words } from './read/pdf/make.js';
import { FORMATS, report } from './struck/reports.js';

/** Noncharacters, private use, and the ends of nothing: readers may mark with them inside, but no text has them. */
const PRIVATE = /[\0\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF＆]/u;

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = makePdf({
  pages: [
    [
      words(60, 740, 'Recommendations', 18, 'F2'),
      ...lines(60, 700, ['Recommendation 1: The board should dredge the channel']),
      words(348, 704, '1', 7),
      ...lines(60, 680, ['Recommendation 2: The mayor must open the quay.']),
      words(60, 60, '1', 7),
      ...lines(66, 56, ['See the survey of the harbour.'], 9),
    ],
  ],
});

test.each([
  ...FORMATS.map((format) => report(format, { marks: { 1: 'line', 3: 'change' } })),
  { name: 'notes.pdf', bytes: pdf },
  {
    name: 'table.tex',
    bytes: bytes(
      '\\begin{document}\nSmith \\& Sons \\sout{must} act.\n\n\\begin{tabular}{ll}1 & Ports \\& quays should close. \\\\\\end{tabular}\n\\end{document}',
    ),
  },
  { name: 'marks.md', bytes: bytes('The board {~~must~>should~~} act.\n\n```\n{--code--}\n```\n') },
])('the marks that readers use inside reach no text: $name', async (input) => {
  const printed = JSON.stringify(await outlineOf(input));
  expect(printed.length).toBeGreaterThan(300);
  expect(PRIVATE.exec(printed.replaceAll('\\u0000', '\0'))).toBeNull();
});
