// What the evaluation measures, longest first, and last what reads the answers that others asked for.
// A part: { name, figures, tell, sets?, long?, aloud? }: `tell(work)` runs its scorers and gives what they print, `figures` says what is read from it,
// `sets` names what it is measured on where that has to be made first, a long one is measured by --long only, what one tells aloud is printed.
import { align } from './align.mjs';
import { detect } from './detect.mjs';
import { docs } from './docs.mjs';
import { leftout } from './leftout.mjs';
import { net } from './net.mjs';
import { pairs } from './pairs.mjs';
import { reliability } from './reliability.mjs';
import { versions } from './versions.mjs';

const ALL = [...docs, ...pairs, ...net, ...detect, ...align, ...leftout, ...versions, ...reliability];

/**
 * The parts of one run; `only` names one part or the first words of several.
 * @param {{ long?: boolean, only?: string }} options
 */
export function partsOf({ long = false, only } = {}) {
  return ALL.filter((part) => long || !part.long).filter(({ name }) => !only || name === only || name.startsWith(`${only} `));
}
