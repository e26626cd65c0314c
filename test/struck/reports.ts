import type { Input } from '../../src/types.js';
import { docx, marked, p as wordParagraph } from '../read/word/docx.js';
import { odt, p as odtParagraph, tracked as odtTracked } from '../read/word/odt.js';

/** How a recommendation is marked as taken out: not at all, by a line through its words, by a tracked change. */
export type Mark = 'line' | 'change' | undefined;

const TITLE = 'Dry cellars: a review of the flood wards';
const ABOUT = [
  'The river rose over its banks in four of the last nine winters, and most of the cellars in the lower town stood under water for a week or longer.',
  'Residents told us that pumps came late, and that nobody knew which of the three offices had to be called first.',
];

/** Six recommendations; what tests strike out is the fourth. */
export const CALLS: readonly string[] = [
  'The water board should check every pump of the lower town before each winter.',
  'The town council must publish one telephone number for floods.',
  'The insurers should tell owners in plain words what a policy leaves out.',
  'The college should offer its course for pump wardens in three villages.',
  'The county should repair the gauge below the mill within six months.',
  'The museum should keep the flood marks of 1993 in sight.',
];
export const GONE = CALLS[3] as string;

const NUMBERED = CALLS.map((text, at) => ({ label: `Recommendation ${at + 1}`, text, at }));

interface Line {
  readonly text: string;
  readonly heading?: boolean;
  readonly mark?: Mark;
}

/** The lines of the report with marks on some recommendations, by their place from 0, and some left out. */
function linesOf(marks: Readonly<Record<number, Mark>>, without: readonly number[]): Line[] {
  const calls = NUMBERED.filter(({ at }) => !without.includes(at)).map(({ label, text, at }): Line => ({ text: `${label}: ${text}`, mark: marks[at] }));
  return [{ text: TITLE, heading: true }, ...ABOUT.map((text) => ({ text })), { text: 'Recommendations', heading: true }, ...calls];
}

const WHO = 'w:author="Ada Writer" w:date="2031-07-09T10:00:00Z"';

function word(lines: readonly Line[]): Uint8Array {
  const run = (text: string, tag = 't', properties = '') => `<w:r>${properties}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
  const body = lines.map(({ text, heading, mark }) => {
    if (heading) return wordParagraph(text, '<w:outlineLvl w:val="0"/>');
    if (mark === 'line') return wordParagraph(run(text, 't', '<w:rPr><w:strike/></w:rPr>'));
    return mark === 'change' ? wordParagraph(`<w:del w:id="7" ${WHO}>${run(text, 'delText')}</w:del>`, marked('del')) : wordParagraph(text);
  });
  return docx(body.join(''));
}

function openDocument(lines: readonly Line[]): Uint8Array {
  const automatic = '<style:style style:name="Line" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const deleted = lines.flatMap(({ text, mark }, at) => (mark === 'change' ? [[`c${at}`, odtParagraph(text)] as const] : []));
  const body = lines.map(({ text, heading, mark }, at) => {
    if (heading) return `<text:h text:outline-level="1">${text}</text:h>`;
    if (mark === 'line') return odtParagraph(`<text:span text:style-name="Line">${text}</text:span>`);
    return mark === 'change' ? `<text:change text:change-id="c${at}"/>` : odtParagraph(text);
  });
  return odt(odtTracked(Object.fromEntries(deleted)) + body.join(''), { automatic });
}

function rtf(lines: readonly Line[]): string {
  const body = lines.map(({ text, heading, mark }) => {
    if (heading) return `{\\pard\\outlinelevel0 ${text}\\par}`;
    if (mark === 'line') return `{\\strike ${text}}\\par`;
    return mark === 'change' ? `{\\deleted\\revauthdel1 ${text}\\par}` : `${text}\\par`;
  });
  return `{\\rtf1\\ansi{\\*\\revtbl{Unknown;}{Ada Writer;}}${body.join('\n')}}`;
}

const SURROUNDS: Readonly<Record<string, readonly [heading: string, line: readonly [string, string], change: readonly [string, string]]>> = {
  md: ['# ', ['~~', '~~'], ['{--', '--}']],
  html: ['', ['<s>', '</s>'], ['<del datetime="2031-07-09">', '</del>']],
  tex: ['', ['\\sout{', '}'], ['\\deleted{', '}']],
  adoc: ['', ['[line-through]#', '#'], ['[line-through]#', '#']],
};

function marks(format: string, mark: Mark): readonly [string, string] {
  const [, line, change] = SURROUNDS[format] ?? ['', ['', ''], ['', '']];
  return mark === undefined ? ['', ''] : mark === 'line' ? line : change;
}

function typed(format: string, lines: readonly Line[]): string {
  const texts = lines.map(({ text, heading, mark }) => {
    const [before, after] = marks(format, mark);
    if (format === 'html') return heading ? `<h2>${text}</h2>` : `<p>${before}${text}${after}</p>`;
    if (format === 'tex') return heading ? `\\section{${text}}` : `${before}${text}${after}`;
    if (format === 'adoc') return `${heading ? '== ' : ''}${before}${text}${after}`;
    return `${heading ? '## ' : ''}${before}${text}${after}`;
  });
  if (format === 'html') return `<!doctype html><html lang="en"><body><main>${texts.join('\n')}</main></body></html>`;
  return format === 'tex' ? `\\documentclass{article}\\begin{document}\n${texts.join('\n\n')}\n\\end{document}\n` : `${texts.join('\n\n')}\n`;
}

/** The formats whose files can strike out words, by extension. */
export const FORMATS = ['md', 'html', 'docx', 'odt', 'rtf', 'tex', 'adoc'] as const;

const MADE: Readonly<Record<string, (lines: readonly Line[]) => Uint8Array | string>> = { docx: word, odt: openDocument, rtf };

/** The report in a format, with marks on some of its recommendations, by their place from 0, and others left out. */
export function report(
  format: (typeof FORMATS)[number],
  given: { readonly marks?: Readonly<Record<number, Mark>>; readonly without?: readonly number[] } = {},
): Input {
  const lines = linesOf(given.marks ?? {}, given.without ?? []);
  const made = MADE[format]?.(lines) ?? typed(format, lines);
  return { name: `report.${format}`, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
}
