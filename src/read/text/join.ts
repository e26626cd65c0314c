import type { Line } from './lines.js';

/** Words of a document, lower case: they say whether a hyphen at a line end belongs to the word. */
export const vocabularyOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-?$)/gu) ?? []));

function joined(before: string, after: string, vocabulary: ReadonlySet<string>): string {
  const head = /([\p{L}\p{N}]{2,40})-$/u.exec(before)?.[1];
  const tail = /^\p{Ll}{1,40}/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return `${before} ${after}`;
  return vocabulary.has((head + tail).toLowerCase()) ? before.slice(0, -1) + after : before + after;
}

/** Wrapped lines as one line: a space for each line end, a hyphen at a line end kept unless the document writes the word without it. */
export function unwrap(lines: readonly Line[], vocabulary: ReadonlySet<string>): string {
  const hyphened = lines.some((line) => line.text.endsWith('-'));
  if (!hyphened) return lines.map((line) => line.text).join(' ');
  return lines.slice(1).reduce((text, line) => joined(text, line.text, vocabulary), lines[0]?.text ?? '');
}
