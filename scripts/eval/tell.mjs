// `node tell.mjs PART FOLDER`: runs the scorers of one part in a process of its own and prints what they print.
import { partsOf } from './parts.mjs';

const [name, work] = process.argv.slice(2);
const part = partsOf({ long: true }).find((one) => one.name === name);
process.stdout.write(await part.tell(work));
