import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { zsh } from './zsh.js';

/** What each shell sources to complete commands. */
export const SHELLS = { bash, zsh, fish, powershell };
