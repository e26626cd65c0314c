import type { CommandWords } from '../purposes/commands.js';

/** Shown by grammar alone: “Utilisez”. */
export const commands: CommandWords = { commands: [] };
