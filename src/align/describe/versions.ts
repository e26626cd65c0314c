import { normalise, words } from '../../text/index.js';
import type { Report } from '../../types.js';
import { OPEN } from '../thresholds.js';

/** A shorter heading ("Introduction", "Next steps") stands in any document. */
const HEADING_WORDS = 3;
/** A title of so many words is hardly given twice, one of fewer may be; a single word says nothing. */
const TITLE_WORDS = { few: 2, many: 4 };
/** What a title and each heading in common count, and how much of it makes versions: of documents of other works on the development pairs none has 2. */
const POINTS = { few: 2, many: 3, heading: 1 };
const ENOUGH = 3;

/** Whether two documents say by their titles and headings that they are versions of one, however little of their text is the same; digits count, too: another number is another document. */
export function areVersions(draft: Report, final: Report): boolean {
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
