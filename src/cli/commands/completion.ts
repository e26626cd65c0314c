import type { Command } from 'commander';
import { usageError } from '../exit.js';
import type { Io } from '../io.js';
import { commandsOf } from '../manual/described.js';
import { SHELLS } from '../manual/shells.js';
import { writeOut } from '../output.js';

/** Prints what a shell sources to complete draftdiff's commands and options. */
export async function completionCommand(shell: string, root: Command, io: Io): Promise<void> {
  if (!Object.hasOwn(SHELLS, shell)) throw usageError(`completion: "${shell}" is none of ${Object.keys(SHELLS).join(', ')}`);
  await writeOut(io, [SHELLS[shell as keyof typeof SHELLS](commandsOf(root))]);
}
