import { schema } from '../../render/index.js';
import { configSchema } from '../config-keys.js';
import { usageError } from '../exit.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';

/** Prints the JSON Schema of the output or of the configuration. */
export async function schemaCommand(what: string, io: Io): Promise<void> {
  if (what !== 'output' && what !== 'config') throw usageError(`schema: "${what}" has no schema; name "output" or "config"`);
  await writeOut(io, [`${JSON.stringify(what === 'output' ? await schema() : configSchema(), null, 2)}\n`]);
}
