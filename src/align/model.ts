/**
 * The weights of the two passes: logistic regressions over labelled links of four corpora of revised documents (student essays by
 * sentence and by paragraph, a security manual, a catalogue of controls), each also with a third of its blocks moved elsewhere.
 * The order is that of `wordInputs` and `contextInputs`. Trained without a corpus and tested on it, no figure falls by more than .4 F1.
 */
export interface Model {
  readonly constant: number;
  readonly weights: readonly number[];
}

export const WORDS: Model = {
  constant: -3.825,
  weights: [1.566, 2.742, -0.885, -0.304, 3.284, -0.15, -0.386, -0.445, -1.537, -0.233, 3.127, -0.228, -1.209, 1.337],
};

export const CONTEXT: Model = {
  constant: -4.369,
  weights: [
    -0.264, 0.249, -0.366, 0.019, 1.15, 0.458, -0.672, 0.281, -0.193, 0.049, 0.122, 0.454, -0.732, 1.014, 1.259, 0.471, 0.817, 1.659, 1.341, -0.752, -0.291,
    -0.272, 0.073, 0.336, 0.373, -0.515,
  ],
};

/** Whether a pair that has won against its rivals is to be believed, in the order of `acceptanceInputs`. */
export const ACCEPTANCE: Model = {
  constant: -0.417,
  weights: [0.579, 0.099, -0.134, 0.51, 0.136, 0.733, 0.498, -0.089, -0.857, 1.403, 0.589, 1.134, -0.062, -0.083, -1.045],
};

/** Second links of a group, in the order of `groupInputs`; trained like the others, with merged units as groups. */
export const GROUPS: Model = {
  constant: -5.176,
  weights: [2.413, -0.797, 2.741, 0.041, -0.347, 0.17, 0.767, -0.108, -0.257, 1.12, 0.592, 0.745, -1.93, 0.242],
};

/** Log-odds that a pair with these inputs belongs together. */
export function odds(model: Model, inputs: readonly number[]): number {
  let sum = model.constant;
  for (let at = 0; at < inputs.length; at++) sum += (model.weights[at] as number) * (inputs[at] as number);
  return sum;
}
