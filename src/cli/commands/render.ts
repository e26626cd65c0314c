import type { Verdict } from '../exit.js';
import { verdictCode } from '../gates.js';
import type { Io } from '../io.js';
import { checkDestination } from '../output.js';
import { present } from '../present.js';
import { type Flags, resolveSettings } from '../settings.js';
import { readStored } from '../stored.js';

/** What the command line gave. */
interface RenderRequest {
  readonly file: string;
  readonly flags: Flags;
  readonly verdict: Verdict;
}

/** Renders a stored comparison again, with the exit code that its comparing would give. */
export async function renderCommand({ file, flags, verdict }: RenderRequest, io: Io): Promise<void> {
  const { settings } = resolveSettings(flags, undefined);
  verdict.format = settings.format;
  await checkDestination(settings, [file], io);
  const comparison = await readStored(file, io);
  await present(comparison, { settings, inputs: [file] }, io);
  verdict.code = verdictCode(comparison, settings);
}
