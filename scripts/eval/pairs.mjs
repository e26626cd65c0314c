// Scores whole comparisons: real pairs with truth, and planted ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateReliability } from './reliability.mjs';
import { script, shared, tool } from './run.mjs';

const share = (text, pattern) => {
  const [, part, whole] = pattern.exec(text) ?? [];
  return whole === undefined || whole === '0' ? Number.NaN : (100 * Number(part)) / Number(whole);
};
const f1 = (cell) => Number(cell?.split('/')[2] ?? Number.NaN);

function figures(title, told) {
  const total =
    /^total .*$/m
      .exec(told)?.[0]
      .trim()
      .split(/\s{1,}/) ?? [];
  // total (micro) | ms | found d/f | prec | link | dropped | added | kind (n) | echo
  const [found, precision, link, dropped, added] = total.slice(3, 8);
  const exact = [...(/^kinds: .*$/m.exec(told)?.[0] ?? '').matchAll(/(\d+)\/(\d+)/g)].reduce(
    ([right, all], [, r, n]) => [right + Number(r), all + Number(n)],
    [0, 0],
  );
  return [
    { name: `${title} found in draft`, value: Number(found?.split('/')[0]) },
    { name: `${title} precision`, value: Number(precision) },
    { name: `${title} link F1`, value: f1(link) },
    { name: `${title} dropped F1`, value: f1(dropped) },
    { name: `${title} added F1`, value: f1(added) },
    { name: `${title} kinds exact`, value: exact[1] ? (100 * exact[0]) / exact[1] : Number.NaN },
    { name: `${title} direction right`, value: share(told, /direction: right (\d+)\/(\d+)/) },
    { name: `${title} direction given to others`, value: share(told, /given to others (\d+)\/(\d+)/), lower: true },
    { name: `${title} unchanged not kept`, value: share(told, /unchanged not kept: (\d+)\/(\d+)/), lower: true },
    { name: `${title} false dropped`, value: Number(/false dropped: (\d+)/.exec(told)?.[1]), lower: true },
    { name: `${title} demoted F1`, value: Number(/^demoted: [\d.-]+\/[\d.-]+\/([\d.]+)/m.exec(told)?.[1] ?? Number.NaN) },
  ].filter(({ value }) => !Number.isNaN(value));
}

export function evaluatePairs() {
  return figures('pairs', script(`${shared}/gold/score-pairs.mjs`, [`${shared}/gold/pairs`, '--', ...tool]));
}

/** Plants pairs of each seed and gives them, with the folder they stand in, to a measurement. */
function withPlanted(seeds, per, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-planted-'));
  try {
    const planted = seeds.map((seed) => ({ seed, out: join(folder, `${seed}`) }));
    for (const { seed, out } of planted) {
      script(`${shared}/gold/plant.mjs`, [`${shared}/gold/detect`, out, '--seed', `${seed}`, '--per', `${per}`, '--language', 'en']);
    }
    return measure(planted);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function evaluatePlanted(seeds, per) {
  const score = ({ seed, out }) => figures(`planted ${seed}`, script(`${shared}/gold/score-pairs.mjs`, [out, '--', ...tool]));
  return withPlanted(seeds, per, (planted) => planted.flatMap(score));
}

export function evaluateConfidence(seeds, per) {
  return withPlanted(seeds, per, (planted) => evaluateReliability([`${shared}/gold/pairs`, ...planted.map(({ out }) => out)]));
}
