import { hasRoom, type Picture } from '../pictured.js';
import { verbatim } from './verbatim.js';

/** An image of Markdown, with what is written for who does not see it: by its address or by a name. */
const IMAGE = /!\[([^[\]]{0,2000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\[[^[\]]{0,200}\])?/g;
/** What may stand around an image that stands alone: a link, marks of emphasis or of an item, its attributes. */
const AROUND = /^(?:\[\s*\](?:\([^()\n]{0,2000}\)|\[[^[\]]{0,200}\])?|\{[^{}]{0,400}\}|[\s*_>|]|[-+]\s|(?:\d{1,3}|[a-z])[.)]\s)*$/i;

/** The pictures that have a line of Markdown to themselves. */
export function picturesIn(lines: readonly string[]): Picture[] {
  if (!lines.some((line) => line.includes('!['))) return [];
  const apart = verbatim(lines);
  return lines.flatMap((line, at) => {
    if (apart[at] || !line.includes('![') || !AROUND.test(line.replace(IMAGE, ' '))) return [];
    const width = Number(/\{[^{}]{0,200}?\bwidth="?(\d{1,4})(?:px)?["\s}]/.exec(line)?.[1] ?? 0);
    return hasRoom(width, 'px') ? [...line.matchAll(IMAGE)].map((match) => ({ place: { line: at + 1 }, says: (match[1] ?? '').trim() })) : [];
  });
}
