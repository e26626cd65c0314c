import type { Command } from 'commander';
import { VERSION } from '../../version.js';
import type { Io } from '../io.js';
import { commandsOf } from '../manual/described.js';
import { roff } from '../manual/roff.js';
import { writeOut } from '../output.js';

/** Prints the manual page. */
export async function manCommand(root: Command, io: Io): Promise<void> {
  await writeOut(io, [roff(commandsOf(root), VERSION)]);
}
