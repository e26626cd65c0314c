// Macro F1 over groups of publishers, and how far it would move on other documents of the kind.
const DRAWS = 2000;
const SEED = 16;
/** Of the draws nine in ten lie between these. */
const BOUNDS = [0.05, 0.95];

/** F1, in per cent, of documents `{ right, said, found, truth }` together: of what is said so much is right, of the truth so much is found. */
function f1(documents) {
  const sum = (name) => documents.reduce((total, one) => total + one[name], 0);
  const [precision, recall] = [sum('right') / sum('said'), sum('found') / sum('truth')];
  return precision + recall > 0 ? (200 * precision * recall) / (precision + recall) : 0;
}

/** The mean over groups of the F1 of each; documents without anything to find are left out. */
export function macro(documents) {
  const groups = new Map();
  for (const one of documents) if (one.truth > 0) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const values = [...groups.values()].map(f1);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A generator of the same numbers (0–1) in every run. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The interval in which nine in ten figures lie when as many documents are drawn again and again, each as often as chance has it. */
export function interval(documents, worth = macro) {
  const next = random(SEED);
  const told = documents.filter(({ truth }) => truth > 0);
  const draw = () => told.map(() => told[Math.floor(next() * told.length)]);
  const values = Array.from({ length: DRAWS }, () => worth(draw())).sort((one, other) => one - other);
  return BOUNDS.map((bound) => values[Math.floor(bound * (DRAWS - 1))]);
}
