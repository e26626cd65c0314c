import { csv, join, template } from '../../text/safe.js';
import type { History, LifeLine } from '../../types.js';
import { markOf } from './view.js';

const record = template<'csv'>();
/** Spreadsheets take a file without it for windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: readonly (readonly [name: string, cell: (line: LifeLine) => string])[] = [
  ['line', ({ id }) => id],
  ['unit', ({ unit }) => unit],
  ['item_of', ({ of }) => of ?? ''],
  ['statement', ({ statement }) => statement],
  ['certainty', ({ certainty }) => certainty],
  ['to_be_checked', ({ certaintyReasons = [] }) => certaintyReasons.join('\n')],
  ['first', ({ first }) => String(first)],
  ['last', ({ last }) => String(last)],
  ['dropped_in', ({ droppedIn }) => number(droppedIn)],
  ['returned_in', ({ returnedIn }) => number(returnedIn)],
  ['demoted_in', ({ demotedIn }) => number(demotedIn)],
  ['merged_in', ({ mergedIn }) => number(mergedIn)],
  ['softened_in', ({ softenedIn }) => softenedIn.join(' ')],
  ['strengthened_in', ({ strengthenedIn }) => strengthenedIn.join(' ')],
  ['moved_in', ({ movedIn }) => movedIn.join(' ')],
];

const number = (version: number | null): string => (version === null ? '' : String(version));

/** One row a line (RFC 4180): what became of it, then for each version the step into it, the citation and the words. */
export function* renderHistoryCsv({ versions, lines }: History): Iterable<string> {
  const names = versions.flatMap(({ version }) => [`step_${version}`, `citation_${version}`, `text_${version}`]);
  yield `${BYTE_ORDER_MARK}${[...COLUMNS.map(([name]) => name), ...names].join(',')}\r\n`;
  for (const line of lines) {
    const cells = [...COLUMNS.map(([, cell]) => cell(line)), ...line.versions.flatMap((text, at) => [stepInto(line, at), text?.cite ?? '', text?.text ?? ''])];
    yield record`${join(
      cells.map((cell) => csv(cell)),
      ',',
    )}\r\n`;
  }
}

function stepInto({ steps }: LifeLine, at: number): string {
  const step = steps[at - 1];
  return step ? markOf(step) : '';
}
