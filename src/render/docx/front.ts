import type { Paragraph } from 'docx';
import { placesOf } from '../../text/places.js';
import type { Comparison, DocumentInfo, Warning } from '../../types.js';
import { foremost, further } from '../foremost.js';
import type { View } from '../view.js';
import { alsoCounts, counted, grouped, outcomeCounts, totals } from '../words.js';
import { words } from './markup.js';
import { plain } from './paragraphs.js';
import { STYLES } from './styles.js';

/** Places of a warning that are named. */
const PLACES = 5;

/** What comes before the findings: the headline, what puts it in doubt, the two files, and how to read the report. */
export function front(comparison: Comparison, { hidden }: View): readonly Paragraph[] {
  const { draft, final, findings } = comparison;
  const also = alsoCounts(comparison);
  const counts = outcomeCounts(comparison);
  return [
    plain(STYLES.title, words(totals(comparison))),
    ...foremost(comparison).map(warning),
    ...(counts.length === 0 ? [] : [plain(STYLES.counts, words(counts.join(' · '), { bold: true }))]),
    ...(also.length === 0 ? [] : [plain(STYLES.soft, words(`Also: ${also.join(' · ')}.`))]),
    plain(STYLES.soft, words('Draft: ', { bold: true }), words(file(draft))),
    plain(STYLES.soft, words('Final: ', { bold: true }), words(file(final))),
    ...further(comparison).map(warning),
    plain(
      STYLES.statement,
      words('Every change below is a tracked change. Accept all, and each passage has the words of the final; reject all, and it has those of the draft. '),
      words('The comments say where it stands and why it is told. This report shows where the texts of two files differ, not who changed them, when, or why.'),
    ),
    ...(hidden === 0
      ? []
      : [plain(STYLES.soft, words(`This report was made with a filter: ${findings.length - hidden} of ${findings.length} findings are told here.`))]),
  ];
}

function file({ name, title, format, pages, recommendations, struck = 0 }: DocumentInfo): string {
  const facts = [
    name,
    title === undefined ? '' : `“${title}”`,
    format,
    pages === undefined ? '' : counted(pages, 'page'),
    `${counted(recommendations - struck, 'recommendation')}${struck > 0 ? ` and ${grouped(struck)} struck out there` : ''}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function warning({ side, message, locators }: Warning): Paragraph {
  const places = placesOf(locators, PLACES);
  return plain(
    STYLES.warning,
    words(`Warning${side === undefined ? '' : ` (${side})`}: `, { bold: true }),
    words(places === '' ? message : `${message} (${places})`),
  );
}
