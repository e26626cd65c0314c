import type { FullComparison } from '../compare.js';
import { terminal } from '../text/safe.js';
import { type Document, type Input, type Pair, SIDES } from '../types.js';
import type { Io } from './io.js';
import type { OwnFiles, Unapplied } from './own-files.js';

const tell = ({ stderr }: Io, line: string) => void stderr.write(`draftdiff: ${terminal(line)}\n`);

/** Says which files of draftdiff's own are in force, and which lie in the working directory and are not, or not wholly. */
export function tellStart({ config, rulings, accepted, unapplied }: OwnFiles, io: Io): void {
  const paths = [config, rulings, accepted].flatMap((file) => (file ? [file.path] : []));
  if (paths.length > 0) tell(io, `using ${paths.join(', ')}`);
  const keys = (config?.unapplied ?? []).map((key) => `"${key}"`).join(', ');
  if (config && keys) tell(io, foundNotNamed({ path: config.path, flag: '--config' }, `${keys} not applied`));
  for (const file of unapplied) tell(io, foundNotNamed(file, 'not applied'));
}

const foundNotNamed = ({ path, flag }: Unapplied, what: string): string =>
  `${path} was found, not named: ${what}, as only you take protection away; apply with ${flag} ${path}`;

/** Says which version does not exist and is taken as empty, as a slip in its name would look the same. */
export function tellAbsent(sides: Pair<readonly { readonly input: Input }[]>, names: Partial<Pair<readonly string[]>>, io: Io): void {
  for (const side of SIDES)
    sides[side].forEach(({ input }, index) => {
      if (input.absent)
        tell(io, `${names[side]?.[index]}: there is no such version; it is taken as empty, so all${sides[side].length > 1 ? ' of it' : ''} is ${ABSENT[side]}`);
    });
}

const ABSENT: Pair<string> = { draft: 'added', final: 'dropped' };

const SHOWN = 3;

/** Lists what the files hold that could identify who gave them: on standard error only, never in an output; once where both sides are one file. */
export function tellIdentifying({ comparison, identifying }: FullComparison, io: Io): void {
  tellHeld(
    (['draft', 'final'] as const).map((side) => ({ name: comparison[side].name, held: identifying[side] })),
    io,
  );
}

/** The same of any documents. */
export function tellHeld(documents: readonly { readonly name: string; readonly held: Document['identifying'] }[], io: Io): void {
  const lines = documents.flatMap(({ name, held }) =>
    held.length > 0 ? [`${name} holds what could identify who gave it: ${held.map(heldWords).join('; ')}`] : [],
  );
  for (const line of new Set(lines)) tell(io, line);
}

const heldWords = ({ what, values }: Document['identifying'][number]): string =>
  values.length > 0 ? `${what} (${values.slice(0, SHOWN).join(', ')}${values.length > SHOWN ? ', …' : ''})` : what;
