import type { Prepared } from './prepare.js';
import type { Coverage, Doubt, Side } from './types.js';

/** Codes of the warnings that name pages of which no text was read. */
const UNREAD: ReadonlySet<string> = new Set(['page-without-text', 'page-unreadable']);
/** From this share of all pages on, what was not read may be the report itself. */
const MOST_UNREAD = 0.1;

/**
 * Pages of which no text could be read may hold what would seem dropped or added. Covers and plates at either end of a
 * document are a warning only; a page between pages that were read, a damaged one, or many at the end are a doubt.
 */
export function unreadPages({ draft, final }: Readonly<Record<Side, Prepared>>): Doubt[] {
  return [draft, final].flatMap((side) => doubtOf(side));
}

/**
 * A web page with too little text, no recommendation and nothing that the other side says may be what a server showed in the document's
 * place: no ground to say that all was dropped.
 */
export function emptyPages(sides: Readonly<Record<Side, Prepared>>, coverage: Readonly<Record<Side, Coverage>>): Doubt[] {
  return (['draft', 'final'] as const).flatMap((side): Doubt[] => {
    const { input, document, report } = sides[side];
    const little = document.warnings.find(({ code }) => code === 'little-text');
    const empty = little && report.recommendations.length === 0 && coverage[side].matched === 0;
    return empty ? [{ reason: 'partial', message: `${input.name}: ${little.message}` }] : [];
  });
}

function doubtOf({ input, document: { pages = 0, warnings } }: Prepared): Doubt[] {
  const told = warnings.filter(({ code }) => UNREAD.has(code));
  const unread = new Set(told.flatMap(({ locators }) => locators.flatMap(({ page }) => page ?? [])));
  const damaged = told.some(({ code }) => code === 'page-unreadable');
  const ends = atEnds(unread, pages);
  if (!damaged && unread.size === ends && unread.size <= Math.max(2, MOST_UNREAD * pages)) return [];
  return [{ reason: 'partial', message: `${input.name}: no text could be read on ${unread.size} of ${pages} pages` }];
}

/** How many of the unread pages lie before the first or after the last page that was read. */
function atEnds(unread: ReadonlySet<number>, pages: number): number {
  let first = 1;
  while (unread.has(first)) first++;
  let last = pages;
  while (last > first && unread.has(last)) last--;
  return first - 1 + (pages - last);
}
