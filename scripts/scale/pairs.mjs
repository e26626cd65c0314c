// Pairs to measure a batch on: those of ../shared/gold/pairs, and planted ones, in an order that mixes long and short.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gold, script } from '../eval/run.mjs';

/** @returns so many jobs, as a batch takes them; planted pairs are written below `folder`. */
export function pairsIn(folder, count) {
  const real = readdirSync(join(gold, 'pairs')).map((name) => jobOf(join(gold, 'pairs', name), name));
  const planted = [];
  for (let seed = 1; real.length + planted.length < count && seed < 20; seed++) {
    const own = join(folder, `planted-${seed}`);
    mkdirSync(own, { recursive: true });
    script(`${gold}/plant.mjs`, [join(gold, 'detect'), own, '--seed', `${seed}`, '--per', '3']);
    planted.push(...readdirSync(own).map((name) => jobOf(join(own, name), `${name}.${seed}`)));
  }
  const all = [...real, ...planted].slice(0, count);
  const step = stepFor(all.length);
  return all.map((_, at) => all[(at * step) % all.length]);
}

/** Walks a list of so many in an order that leaves no one out. */
function stepFor(length) {
  const isCoprime = (one, other) => (other === 0 ? one === 1 : isCoprime(other, one % other));
  for (let step = Math.max(1, Math.floor(length * 0.38)); ; step++) if (isCoprime(length, step)) return step;
}

function jobOf(folder, id) {
  const side = (name) =>
    join(
      folder,
      readdirSync(folder).find((file) => file.startsWith(`${name}.`)),
    );
  return { id, draft: side('draft'), final: side('final'), despite: ['unrelated', 'partial', 'kind', 'language'] };
}
