import { bytesOf } from './join.js';
import { aboveOf, type Facts, withoutShared } from './judge/index.js';
import { type Prepared, warningsOf } from './prepare.js';
import { words } from './text/index.js';
import type { Alignment, Gap, Pair, Side, Warning } from './types.js';
import { WARNINGS } from './warnings/registry.js';

type Sides = Pair<Prepared>;

/** What certainty rests on: what was not compared on either side, and how much of each found a partner. A file compared with itself hides nothing from itself. */
export function factsOf(
  sides: Sides,
  { coverage, warnings, matches, swapped }: Pick<Alignment, 'coverage' | 'warnings' | 'matches'> & { readonly swapped: boolean },
): Facts {
  const same = sameBytes(bytesOf(sides.draft.parts), bytesOf(sides.final.parts));
  const gaps = (side: Side) =>
    same
      ? []
      : [...gapsOf([...warningsOf(sides[side], side), ...warnings], side), ...remarksOf(sides[side]), ...framesOf(sides[side]), ...guessesOf(sides[side])];
  return {
    gaps: withoutShared({ draft: gaps('draft'), final: gaps('final') }),
    matched: { draft: coverage.draft.matched, final: coverage.final.matched },
    linked: { draft: linkedOn('draft', matches), final: linkedOn('final', matches) },
    unlike: unlikeIn(matches),
    above: { draft: aboveIn('draft', sides, matches), final: aboveIn('final', sides, matches) },
    ...(swapped ? { swapped: true as const } : {}),
  };
}

/** Whether two documents are one. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** How many recommendations of a side have a partner, or what is left of them, on the other. */
function linkedOn(side: Side, matches: Alignment['matches']): { share: number; left: number } {
  const all = matches.flatMap((match) => match[side]);
  const left = matches.filter((match) => match.draft.length === 0 || match.final.length === 0).flatMap((match) => match[side]).length;
  return { share: all.length === 0 ? 1 : 1 - left / all.length, left };
}

/** What stands above the units of a side, and above its other blocks. */
const aboveIn = (side: Side, { [side]: { report } }: Sides, matches: Alignment['matches']): ReadonlySet<string> =>
  new Set([...matches.flatMap((match) => match[side]), ...report.blocks].flatMap(aboveOf));

/** Share of the pairs whose two sides are less than half alike; none where there are too few pairs to tell. */
function unlikeIn(matches: Alignment['matches']): number {
  const pairs = matches.filter(({ draft, final }) => draft.length > 0 && final.length > 0);
  return pairs.length < PAIRS ? 0 : pairs.filter(({ similarity }) => similarity < ALIKE).length / pairs.length;
}

const PAIRS = 5;
const ALIKE = 0.5;

/** Pages read and pages in all of each side; none where the format has no pages. */
export function pagesOf(sides: Sides): Partial<Pair<readonly [read: number, total: number]>> {
  return Object.fromEntries(
    Object.entries(sides).flatMap(
      ([
        side,
        {
          document: { pages, pagesRead = pages },
        },
      ]) => (pages === undefined ? [] : [[side, [pagesRead, pages]]]),
    ),
  );
}

/** Readers tell so many texts of a warning, and so many characters of each: a list as long as that may be cut short. */
const TEXTS = 50;
const TEXT_LENGTH = 300;

/** What of a document was not compared, as its warnings tell. */
function gapsOf(warnings: readonly Warning[], side: Side): Gap[] {
  return warnings.filter((warning) => (warning.side ?? side) === side).flatMap((warning) => gapOf(warning) ?? []);
}

/** The comments at the margin of a document, which are no text of it. */
function remarksOf({ report: { blocks } }: Prepared): Gap[] {
  const remarks = blocks.flatMap(({ annotations, locator }) =>
    annotations.flatMap((annotation) => (annotation.kind === 'comment' ? [{ locator, text: annotation.text }] : [])),
  );
  return remarks.map(({ locator, text }) => ({ kind: 'hidden', name: 'a comment of {side}', locators: [locator], texts: [text], further: 0 }));
}

/** Fewer words frame a page in any document. */
const FRAME = 4;

/** What frames the text by its place or its looks: that a greeting, a signature or a foot of a page is none of it is a guess. What is struck out is told apart. */
function framesOf({ report: { blocks } }: Prepared): Gap[] {
  const frames = blocks.filter(({ role, text, struck }) => role === 'furniture' && !struck && words(text).length >= FRAME);
  return frames.map(({ locator, text }) => ({ kind: 'hidden', name: 'what frames the text of {side}', locators: [locator], texts: [text], further: 0 }));
}

/** What was put together by a guess about its layout: where the guess was wrong, the words of a counterpart stand there in another order. */
function guessesOf({ report: { blocks } }: Prepared): Gap[] {
  const guesses = blocks.filter(({ role, guessed }) => guessed && role !== 'furniture');
  return guesses.map(({ locator, text }) => ({
    kind: 'guessed',
    name: 'a part of {side} whose layout was guessed',
    locators: [locator],
    texts: [text],
    further: 0,
  }));
}

function gapOf({ code, locators, texts = [], words: total }: Warning): Gap | undefined {
  const meaning = WARNINGS[code].gap;
  if (!meaning) return undefined;
  const shown = texts.reduce((sum, text) => sum + words(text).length, 0);
  const whole = meaning.texts !== 'names' && texts.length > 0 && texts.length < TEXTS && texts.every((text) => text.length < TEXT_LENGTH);
  const further = total === undefined ? (whole ? 0 : Number.POSITIVE_INFINITY) : Math.max(0, total - shown);
  return { kind: meaning.kind, name: meaning.name, locators, texts, further, ...('here' in meaning ? { here: true as const } : {}) };
}
