import { availableParallelism } from 'node:os';
import { grouped } from '../../render/words.js';
import { terminal } from '../../text/safe.js';
import { runBatch } from '../batch/run.js';
import type { Tally } from '../batch/tally.js';
import { usageError, type Verdict } from '../exit.js';
import type { Io } from '../io.js';
import { tellStart } from '../notices.js';
import { readOwnFiles } from '../own-files.js';
import { type Flags, resolveSettings } from '../settings.js';

/** What the command line gave. */
interface BatchRequest {
  readonly typed: readonly string[];
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Compares many pairs; the exit code is the worst of all. */
export async function batchCommand({ typed, flags, verdict }: BatchRequest, io: Io): Promise<void> {
  const own = await readOwnFiles(flags, io.cwd);
  const { settings } = resolveSettings(flags, own.config);
  const { range, out, share, jobs = availableParallelism() } = settings;
  if (settings.output !== undefined) throw usageError('batch: --output is for one comparison; name a folder with --out, or redirect standard output');
  tellStart(own, io);
  const setup = { flags, own, pages: settings.pages, ...(out === undefined ? {} : { out }), ...(share === undefined ? {} : { share }) };
  const tally = await runBatch({ named: { typed, ...(range === undefined ? {} : { range }) }, setup, jobs }, io);
  io.stderr.write(terminal(`draftdiff: ${said(tally)}${out === undefined ? '' : shownIn(out, share)}\n`));
  verdict.code = tally.worst;
}

/** What is made to be passed on calls pairs by their number; which files they are stands in the JSON, unless that is to be passed on, too. */
const shownIn = (out: string, share: boolean | undefined): string =>
  `; ${out}/index.html shows all${share === undefined ? `, ${out}/index.json says which files pair 1, pair 2 … are` : ''}`;

/** "500 pairs: 498 compared (120 of them before), 2 not". */
function said({ pairs, failed, known, identifying }: Tally): string {
  const before = known > 0 ? ` (${grouped(known)} of them in a run before)` : '';
  const marks = identifying > 0 ? `; ${grouped(identifying)} hold what could identify who gave them (draftdiff compares one of them and says what)` : '';
  return `${grouped(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}: ${grouped(pairs - failed)} compared${before}, ${grouped(failed)} not${marks}`;
}
