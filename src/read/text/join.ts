import type { Line } from './lines.js';

/** Words of a document, lower case: they say whether a hyphen at a line end belongs to the word. */
export const vocabularyOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-?$)/gu) ?? []));

/** What stands between two lines instead of the line end: a space, a hyphen that was there, or nothing and no hyphen. */
function seam(before: string, after: string, vocabulary: ReadonlySet<string>): ' ' | '' | 'joined' {
  const head = /([\p{L}\p{N}]{2,40})-$/u.exec(before.slice(-60))?.[1];
  const tail = /^\p{Ll}{1,40}/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return ' ';
  return vocabulary.has((head + tail).toLowerCase()) ? 'joined' : '';
}

/** Wrapped lines as one line: a space for each line end, a hyphen at a line end kept unless the document writes the word without it. */
export function unwrap(lines: readonly Line[], vocabulary: ReadonlySet<string>): string {
  const hyphened = lines.some((line) => line.text.endsWith('-'));
  if (!hyphened) return lines.map((line) => line.text).join(' ');
  return lines.reduce((text, line, i) => {
    const next = lines[i + 1];
    const between = next ? seam(line.text, next.text, vocabulary) : '';
    return text + (between === 'joined' ? line.text.slice(0, -1) : line.text + between);
  }, '');
}
