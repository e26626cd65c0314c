import type { BatchSummary, PairRow } from '../../types.js';
import { TOOL } from '../../version.js';
import { json } from '../json.js';

/** The index as one JSON value, a pair a line. */
export async function* indexJson(summary: BatchSummary, rows: AsyncIterable<PairRow>): AsyncGenerator<string> {
  const head = json({ type: 'batch', schemaVersion: 1, tool: TOOL, summary });
  yield `${head.slice(0, -1)},"pairs":[`;
  let between = '\n';
  for await (const row of rows) {
    yield between + json(row);
    between = ',\n';
  }
  yield '\n]}\n';
}
