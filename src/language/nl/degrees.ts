import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** Dutch. */
export const degrees: DegreeWords = {
  intensity: { phrases: list('dringend, met klem, met spoed, met voorrang, onmiddellijk, met prioriteit, sterk') },
  universal: { phrases: list('alle, elke, elk, ieder, iedere, volledig, al') },
  each: list('elke, elk, ieder, iedere'),
  partial: { phrases: list('niet alle, niet elke, niet elk, niet iedere, enkele, sommige, bepaalde, een aantal, verschillende, geselecteerde, de meeste') },
};
