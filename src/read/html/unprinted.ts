import { words } from '../../text/index.js';
import type { UnreadPart } from '../beside.js';

/** Fewer words than this in a script, a style sheet or a comment are a name, a caption or an order to a program. */
const SENTENCE = 6;
/** Told of one kind, and letters of each: more than any report has paragraphs. */
const MOST = 10_000;
const LONGEST = 4000;
const PIECES = /.{1,4000}/gs;

type Place = UnreadPart['place'];

/** The parts of one kind, of these texts those that say something. */
function told(what: string, texts: readonly string[], place: Place): UnreadPart[] {
  const said = texts
    .flatMap((text) => text.match(PIECES) ?? [])
    .map((text) =>
      text
        .replace(/<[^<>]{0,2000}>|\\[nt]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(isProse);
  return said.length > 0 ? [{ what, place, texts: said.slice(0, MOST), unshown: true }] : [];
}

/** Words without a blank between them are an address or the name that a program makes of a title: "safe-passage-how-harbours-are-run". */
const isProse = (text: string): boolean => text.includes(' ') && words(text).length >= SENTENCE && (text.match(/[{}=;|\\/_]/g)?.length ?? 0) * 20 < text.length;

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

/** What a browser never shows and how it ends: a comment, a section or an order to another program, anything else that begins like one. */
const APART: readonly (readonly [start: string, end: RegExp])[] = [
  ['<!--', /--!?>/g],
  ['<![', /\]\]>|>/g],
  ['<?', />/g],
  ['<!', />/g],
];
const BEGINS = /<!(?!doctype\b)|<\?/gi;
/** Where a comment that holds more than a sentence breaks. */
const BREAKS = /\n\s*\n|<\/?(?:p|li|td|br|div|h\d)\b[^<>]{0,400}>/i;

/** Comments of a source, which a page does not show; those for old browsers are none. One that nothing ends goes on to the end where `open` ones count. */
export function commentsIn(source: string, { open }: { readonly open: boolean }): UnreadPart[] {
  const found: UnreadPart[] = [];
  let [line, counted, from] = [1, 0, 0];
  for (;;) {
    BEGINS.lastIndex = from;
    const begins = BEGINS.exec(source)?.index ?? -1;
    const [start, end] = APART.find(([start]) => source.startsWith(start, begins)) ?? [];
    if (begins < 0 || !start || !end || found.length >= MOST) return found;
    for (; counted < begins; counted++) if (source[counted] === '\n') line++;
    const text = source.slice(begins + start.length, after(end, source, begins + start.length));
    from = begins + start.length + text.length;
    if (!open && from === source.length) return found;
    if (!/^\s{0,9}(?:\[|)if\b/i.test(text)) found.push(...commented(text, { line }));
  }
}

/** What a comment says. */
export const commented = (text: string, place: Place): UnreadPart[] => told('comment', text.split(BREAKS), place);

/** Where the next end of a kind begins. */
function after(end: RegExp, source: string, from: number): number {
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

/** What elements say to programs, to who points at them or has the page read aloud. */
export const attributed = (values: readonly string[], place: Place): UnreadPart[] => told('attribute', values, place);

/** What buttons, lists to choose from and players say. */
export const controlled = (text: string, place: Place): UnreadPart[] => told('control', [text], place);
