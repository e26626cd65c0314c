import type { Part } from './join.js';
import type { Prepared } from './prepare.js';
import { ranges } from './text/places.js';
import type { Coverage, Doubt, Locator, Pair, Warning } from './types.js';
import { WARNINGS } from './warnings/registry.js';

/** What shows writing that could not be read may hold what would seem dropped or added: no ground for a verdict, wherever it stands. */
export function unreadPages({ draft, final }: Pair<Prepared>): Doubt[] {
  return [draft, final].flatMap(({ parts }) => parts.flatMap(doubtOf));
}

/**
 * A web page with too little text, no recommendation and nothing that the other side says may be what a server showed in the document's
 * place: no ground to say that all was dropped.
 */
export function emptyPages(sides: Pair<Prepared>, coverage: Pair<Coverage>): Doubt[] {
  return (['draft', 'final'] as const).flatMap((side): Doubt[] => {
    const { name, document, report } = sides[side];
    const little = document.warnings.find(({ code }) => code === 'little-text');
    const empty = little && report.recommendations.length === 0 && coverage[side].matched === 0;
    return empty ? [{ reason: 'partial', message: `${name}: ${little.message}` }] : [];
  });
}

function doubtOf({ input, document: { pages, warnings } }: Part): Doubt[] {
  const told = warnings.filter(({ code }) => WARNINGS[code].unreadable);
  if (told.length === 0) return [];
  return [{ reason: 'partial', message: `${input.name}: ${pages === undefined ? told.map(ending).join('; ') : onPages(told, pages)}` }];
}

const ending = ({ message }: Warning): string => message.replace(/\.$/, '');

/** "no text could be read on 3 of 12 pages (3, 5–6)". */
function onPages(told: readonly Warning[], pages: number): string {
  const unread = [...new Set(told.flatMap(({ locators }) => locators.flatMap(({ page }: Locator) => page ?? [])))].sort((one, other) => one - other);
  return `no text could be read on ${unread.length} of ${pages} pages (${ranges(unread)})`;
}
