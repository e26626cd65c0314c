import { normalise, words } from '../../text/index.js';
import type { Report } from '../../types.js';
import type { Interner, Library, Passages } from '../text/index.js';
import { OPEN } from '../thresholds.js';

/** A shorter heading ("Introduction", "Next steps") stands in any document. */
const HEADING_WORDS = 3;
/** A title of so many words is hardly given twice, one of fewer may be; a single word says nothing. */
const TITLE_WORDS = { few: 2, many: 4 };
/** What a title and each heading in common count, and how much of it makes versions: of documents of other works on the development pairs none has 2. */
const POINTS = { few: 2, many: 3, heading: 1 };
const ENOUGH = 3;

/** Words that a document uses most, by which its subject is known; what stands in it once is none of them. */
const TOPICS = 40;

/** Whether two documents are versions of one, however little of their text is the same: they say so by their titles and headings, or speak of the same things most. */
export function areVersions({ draft, final, interner }: Library): boolean {
  return haveOneName(draft.report, final.report) || topicsShared(draft, final, interner) >= OPEN;
}

/**
 * The share (0–1) of the words that one document uses most which the other uses most, too. Of 858 pairs of documents of other works in one
 * language 40 reach .3, most of them by one author or on one subject; of 42 drafts, a third of them with finals written anew, 41 do.
 */
export function topicsShared(draft: Passages, final: Passages, interner: Interner): number {
  const [one, other] = [topicsOf(draft, interner), topicsOf(final, interner)];
  const fewer = Math.min(one.size, other.size);
  return fewer < TOPICS / 2 ? 0 : [...one].filter((term) => other.has(term)).length / fewer;
}

function topicsOf({ report, sentences }: Passages, { weak, numeric, hashes }: Interner): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { block, terms } of sentences) {
    if (report.blocks[block]?.role === 'furniture') continue;
    for (const term of terms) if (!weak[term] && !numeric[term]) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1);
  const byUse = repeated.sort(([one, many], [other, more]) => more - many || (hashes[one] ?? 0) - (hashes[other] ?? 0));
  return new Set(byUse.slice(0, TOPICS).map(([term]) => term));
}

/** Digits count, too: another number is another document. */
function haveOneName(draft: Report, final: Report): boolean {
  const title = titlePoints(draft.title, final.title);
  const [draftHeadings, finalHeadings] = [headingsOf(draft), headingsOf(final)];
  const shared = [...draftHeadings].filter((heading) => finalHeadings.has(heading)).length;
  const points = title + POINTS.heading * shared;
  return points >= ENOUGH && (title > 0 || shared >= OPEN * Math.min(draftHeadings.size, finalHeadings.size));
}

const keyOf = (text: string): string =>
  words(normalise(text))
    .map(({ norm }) => norm)
    .join(' ');

function titlePoints(draft = '', final = ''): number {
  const key = keyOf(draft);
  const count = key.split(' ').length;
  if (key !== keyOf(final) || count < TITLE_WORDS.few) return 0;
  return count >= TITLE_WORDS.many ? POINTS.many : POINTS.few;
}

function headingsOf({ blocks }: Report): ReadonlySet<string> {
  const keys = blocks.flatMap(({ type, role, text }) => (type === 'heading' && role !== 'furniture' ? [keyOf(text)] : []));
  return new Set(keys.filter((key) => key.split(' ').length >= HEADING_WORDS));
}
