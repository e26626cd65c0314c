import type { Locator, ScannedPage, SeenWord, Unit } from '../../types.js';

/** The pages of one side whose words were seen in pictures. */
export interface Scan {
  /** whether any of a unit stands on such a page */
  readonly holds: (unit: Unit) => boolean;
  /** where a word of a unit was seen, by the word and the one before it; undefined where it stands on no such page */
  readonly find: (unit: Unit, word: string, before?: string) => Found | undefined;
}

/** A word with its page. */
export interface Found {
  readonly page: ScannedPage;
  readonly word: SeenWord;
}

/** Finds words on the pages that were scanned. */
export function scanOf(pages: readonly ScannedPage[]): Scan {
  const of = ({ locator }: Unit) => pages.filter((page) => isOn(locator, page));
  return {
    holds: (unit) => of(unit).length > 0,
    find: (unit, word, before) => {
      const places = of(unit).flatMap((page) => page.words.flatMap((seen, at) => (bare(seen.text) === bare(word) ? [{ page, word: seen, at }] : [])));
      return places.find(({ page, at }) => before !== undefined && bare(page.words[at - 1]?.text ?? '') === bare(before)) ?? places[0];
    },
  };
}

function isOn({ file, page, endPage = page }: Locator, scanned: ScannedPage): boolean {
  return (
    page !== undefined && endPage !== undefined && page <= scanned.page && scanned.page <= endPage && (scanned.file === undefined || scanned.file === file)
  );
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
