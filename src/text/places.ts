import type { Locator } from '../types.js';

/** How a place is written where a person is to find it. */
export interface PlaceStyle {
  /** the pages of a PDF are counted from its first, whatever is printed on them: "p. iv (PDF page 6)" */
  readonly sheets?: boolean;
  /** where it ends, too: "pp. 24–25", "lines 12–14" */
  readonly ends?: boolean;
}

/** The whole place: "p. iv (PDF page 6)", "pp. 24–25", "about p. 3", "lines 12–14", "paragraph 7", "block 3", as far as the format has it; before it the file, where there are several. */
export function placeOf(locator: Locator, { sheets = true, ends = true }: PlaceStyle = {}): string {
  return inFile(locator, placeWithin(locator, { sheets, ends }));
}

const inFile = ({ file }: Locator, place: string): string => [file ?? '', place].filter((part) => part !== '').join(', ');

function placeWithin(locator: Locator, { sheets, ends }: Required<PlaceStyle>): string {
  const { block, page, line, endLine, paragraph } = locator;
  if (page !== undefined) return pageOf({ ...locator, page }, { sheets, ends });
  // of a web page both are known, and its reader sees no lines of its source
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  if (line === undefined) return `block ${block + 1}`;
  return ends && endLine !== undefined && endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;
}

/** Several places in a row, each named once: "p. 4, p. 7, …". */
export function placesIn(locators: readonly Locator[], most: number): string {
  const places = [...new Set(locators.map((locator) => placeOf(locator)))];
  return `${places.slice(0, most).join(', ')}${places.length > most ? ', …' : ''}`;
}

function pageOf({ page, pageLabel, endPage, paragraph }: Locator & { readonly page: number }, { sheets, ends }: Required<PlaceStyle>): string {
  // only word processors count paragraphs, and the pages that they save are those of another machine
  if (paragraph !== undefined) return `about p. ${page}`;
  if (pageLabel !== undefined && pageLabel !== String(page)) return sheets ? `p. ${pageLabel} (PDF page ${page})` : `p. ${pageLabel}`;
  return ends && endPage !== undefined && endPage > page ? `pp. ${page}–${endPage}` : `p. ${page}`;
}

/** "p. iv": the page as it is printed, in running text, before it the file, where there are several; empty where the format has none. */
export function printedPage(locator: Locator): string {
  const { page, pageLabel } = locator;
  return inFile(locator, page === undefined && pageLabel === undefined ? '' : `p. ${pageLabel ?? page}`);
}

/** "3, 5–7": numbers in rising order. */
export function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** "pages 3, 5 and others": several places in few words, by what the first that has any is found by; "a.pdf, page 3; b.pdf, page 1" where there are several files. */
export function placesOf(locators: readonly Locator[], most: number): string {
  const files = [...new Set(locators.map(({ file }) => file))];
  const told = files.map((file) =>
    inFile(
      file === undefined ? { block: 0 } : { block: 0, file },
      placesWithin(
        locators.filter((one) => one.file === file),
        most,
      ),
    ),
  );
  return told.filter((place) => place !== '').join('; ');
}

function placesWithin(locators: readonly Locator[], most: number): string {
  const of = (key: 'page' | 'paragraph' | 'line') => [...new Set(locators.flatMap((locator) => locator[key] ?? []))];
  const kind = (['page', 'paragraph', 'line'] as const).find((key) => of(key).length > 0);
  if (!kind) return '';
  const all = of(kind);
  return `${kind}${all.length === 1 ? '' : 's'} ${all.slice(0, most).join(', ')}${all.length > most ? ' and others' : ''}`;
}
