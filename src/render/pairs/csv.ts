import { csv, join } from '../../text/safe.js';
import { OUTCOMES, type PairRow } from '../../types.js';

const BYTE_ORDER_MARK = '\uFEFF';

const number = (count: number | undefined): string => (count === undefined ? '' : String(count));
const unsure = ({ summary }: PairRow): number | undefined => summary && Object.values(summary.unsure ?? {}).reduce((sum, count) => sum + count, 0);

const COLUMNS: readonly (readonly [name: string, cell: (row: PairRow) => string])[] = [
  ['id', ({ id }) => id],
  ['exit', ({ exit }) => String(exit)],
  ...OUTCOMES.map((outcome) => [outcome, ({ summary }: PairRow) => number(summary?.[outcome])] as const),
  ['softened', ({ summary }) => number(summary && (summary.traits.softened ?? 0))],
  ['strengthened', ({ summary }) => number(summary && (summary.traits.strengthened ?? 0))],
  ['to_be_checked', (row) => number(unsure(row))],
  ['draft_recommendations', ({ recommendations }) => number(recommendations?.draft)],
  ['final_recommendations', ({ recommendations }) => number(recommendations?.final)],
  ['error', ({ error }) => error?.code ?? ''],
  ['message', ({ error }) => error?.message ?? ''],
  ['draft', ({ draft }) => draft.join(' | ')],
  ['final', ({ final }) => final.join(' | ')],
  ['json', ({ json }) => json ?? ''],
  ['html', ({ html }) => html ?? ''],
];

/** The index for spreadsheets (RFC 4180), a pair a row. */
export async function* indexCsv(rows: AsyncIterable<PairRow>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for await (const row of rows)
    yield `${join(
      COLUMNS.map(([, cell]) => csv(cell(row))),
      ',',
    )}\r\n`;
}
