import type { ExitCode } from '../exit.js';
import { verdictCode } from '../gates.js';
import type { Io } from '../io.js';
import { present } from '../present.js';
import { type Flags, resolveSettings } from '../settings.js';
import { readStored } from '../stored.js';

/** Renders a stored comparison again; gives the exit code that its comparing would give. */
export async function renderCommand({ file, flags }: { readonly file: string; readonly flags: Flags }, io: Io): Promise<ExitCode> {
  const { settings } = resolveSettings(flags, undefined);
  const comparison = await readStored(file, io);
  await present(comparison, { settings, inputs: [file] }, io);
  return verdictCode(comparison, settings);
}
