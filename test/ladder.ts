/** Numbers from one to another, both included, in steps of one or of a hundredth. */
export function rungs(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => Number((from + at * step).toFixed(4)));
}

/**
 * The law of a threshold: along a ladder of inputs a verdict turns once and never back. Gives the first rung at which it holds; throws where it
 * holds nowhere, everywhere, or no more further up.
 */
export function turn<T>(ladder: readonly T[], holds: (rung: T) => boolean): T | undefined {
  const held = ladder.map(holds);
  const at = held.indexOf(true);
  if (at <= 0 || held.slice(at).includes(false)) throw new RangeError(`the verdict does not turn once: ${held.map(Number).join('')}`);
  return ladder[at];
}

/** Made-up words, as many as are asked for, of which no two are alike, with none that carries no meaning. */
export function nonsense(count: number, seed = 0): string[] {
  const [heads, tails] = [
    ['bren', 'dusk', 'fald', 'glim', 'horn', 'jask', 'kelv', 'lomb', 'mard', 'nolt'],
    ['abor', 'ekto', 'ivul', 'orma', 'undo', 'yrka', 'aspo', 'elbu', 'ifto', 'ogra'],
  ];
  return Array.from({ length: count }, (_, at) => `${heads[Math.floor((at + seed) / 10) % 10]}${tails[(at + seed) % 10]}${at + seed >= 100 ? 'x' : ''}`);
}
