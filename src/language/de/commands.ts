import type { CommandWords } from '../purposes/commands.js';

/** Shown by grammar alone: “Prüfen Sie”. */
export const commands: CommandWords = { commands: [] };
