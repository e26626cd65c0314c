import { words } from '../../text/index.js';
import type { UnreadPart } from '../beside.js';

/** Fewer words than this in a script, a style sheet or a comment are a name, a caption or an order to a program. */
const SENTENCE = 6;
/** Told of one kind, and letters of each: more than any report has paragraphs. */
const MOST = 10_000;
const LONGEST = 4000;

type Place = UnreadPart['place'];

/** The parts of one kind, of these texts those that say something. */
function told(what: string, texts: readonly string[], place: Place): UnreadPart[] {
  const said = texts
    .map((text) =>
      text
        .replace(/<[^<>]{0,2000}>|\\[nt]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(isProse);
  return said.length > 0 ? [{ what, place, texts: said.slice(0, MOST), unshown: true }] : [];
}

const isProse = (text: string): boolean => words(text).length >= SENTENCE && (text.match(/[{}=;|\\/_]/g)?.length ?? 0) * 20 < text.length;

const STRING = /"((?:[^"\\\n]|\\.){20,4000})"|'((?:[^'\\\n]|\\.){20,4000})'|`((?:[^`\\]|\\.){20,4000})`/g;

const stringsIn = (code: string): string[] => [...code.matchAll(STRING)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** What a script may write into the page. */
export const scripted = (code: string, place: Place): UnreadPart[] => told('script', stringsIn(code), place);

/** What a style sheet paints before or behind elements. */
export const painted = (css: string, place: Place): UnreadPart[] =>
  told(
    'style sheet',
    css
      .split(/(?<![\w-])content\s{0,4}:/i)
      .slice(1)
      .flatMap((rest) => stringsIn(rest.slice(0, LONGEST).split(/;|\}/)[0] ?? '')),
    place,
  );

/** Comments of a source, which a page does not show; those for old browsers are none. */
export function commentsIn(source: string): UnreadPart[] {
  const found: UnreadPart[] = [];
  let [line, counted] = [1, 0];
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const end = source.indexOf('-->', start);
    if (end < 0) break;
    for (; counted < start; counted++) if (source[counted] === '\n') line++;
    const text = source.slice(start + 4, Math.min(end, start + LONGEST));
    if (!/^\s{0,9}\[if\b/i.test(text)) found.push(...told('comment', [text], { line }));
    start = source.indexOf('<!--', end);
  }
  return found.slice(0, MOST);
}
