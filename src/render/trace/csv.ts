import { csv, join, template } from '../../text/safe.js';
import type { Trace } from '../../types.js';

const record = template<'csv'>();
/** Spreadsheets take a file without it for windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = ['label', 'citation', 'text', 'document', 'verdict', 'as', 'passage', 'passage_citation', 'similarity'];

/** One row for each recommendation in each document (RFC 4180). */
export function* renderTraceCsv({ recommendations }: Trace): Iterable<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r\n`;
  for (const { label = '', cite, text, in: found } of recommendations) {
    for (const one of found) {
      const cells = [
        label,
        cite,
        text,
        one.file,
        one.verdict ?? 'not read whole',
        one.as ?? '',
        one.passage ?? '',
        one.cite ?? '',
        String(one.passages[0]?.similarity ?? ''),
      ];
      yield record`${join(
        cells.map((cell) => csv(cell)),
        ',',
      )}\r\n`;
    }
  }
}
