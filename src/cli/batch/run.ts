import { usageError } from '../exit.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';
import { entriesOf, type Named } from './entries.js';
import { inOrder } from './in-order.js';
import { IndexFiles } from './index-files.js';
import { refuseInside } from './inside.js';
import type { Entry, Numbered, Settled, Setup } from './job.js';
import { nameOfPair } from './places.js';
import { Pool } from './pool.js';
import { Progress } from './progress.js';
import { failed } from './record.js';
import { counting, NOTHING, summaryOf, type Tally } from './tally.js';

/** Pairs begun and not yet given out, for each worker: one that takes long holds up no other for a while, and memory is bounded. */
const AHEAD = 8;

/** A batch: what to compare, how, by how many workers. */
export interface Batch {
  readonly named: Named;
  readonly setup: Setup;
  readonly jobs: number;
}

/** Compares all pairs and gives what they come to; results go to the folder of the setup with an index, else to standard output in the order of the input. */
export async function runBatch({ named, setup, jobs }: Batch, io: Io): Promise<Tally> {
  const pool = new Pool(new URL('./pair-worker.js', io.worker), setup, jobs);
  if (setup.out !== undefined) await refuseInside(setup.out, named);
  const index = setup.out === undefined ? undefined : await IndexFiles.in(setup.out, setup);
  try {
    const { entries, total, none } = await entriesOf(named, (path) => pool.sketch(path), io);
    const progress = new Progress(io, total);
    let tally = NOTHING;
    const settle = unique((entry) => ('refused' in entry ? Promise.resolve(failed(entry, entry.refused, setup)) : pool.settle(entry)), setup);
    for await (const settled of inOrder(numbered(entries), jobs * AHEAD, settle)) {
      tally = counting(tally, settled);
      if (index) await index.add(settled.row);
      else await writeOut(io, [`${settled.line}\n`]);
      progress.show(tally);
    }
    progress.end();
    if (tally.pairs === 0) {
      await index?.discard();
      throw none;
    }
    await index?.finish(summaryOf(tally));
    return tally;
  } finally {
    pool.close();
  }
}

async function* numbered(entries: AsyncIterable<Entry>): AsyncGenerator<Numbered> {
  let number = 0;
  for await (const entry of entries) yield { ...entry, number: ++number };
}

type Work = (entry: Numbered) => Promise<Settled>;

/** Two pairs whose files would have one name: the second is refused, as nobody could tell whose they are. */
function unique(work: Work, setup: Setup): Work {
  if (setup.out === undefined) return work;
  const seen = new Set<string>();
  return (entry) => {
    const name = nameOfPair(entry.id).toLowerCase();
    if (seen.has(name))
      return Promise.resolve(
        failed(entry, usageError(`"${entry.id}": two pairs have this id, or ids that are one as names of files; give each its own`), setup),
      );
    seen.add(name);
    return work(entry);
  };
}
