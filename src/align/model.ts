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
  constant: -3.834,
  weights: [1.594, 2.873, -0.849, -0.423, 3.311, -0.066, -0.412, -0.572, -1.535, -0.241, 3.103, -0.216, -1.066, 1.309],
};

export const CONTEXT: Model = {
  constant: -4.363,
  weights: [
    -0.244, 0.29, -0.355, -0.05, 1.144, 0.498, -0.705, 0.225, -0.22, 0.081, 0.11, 0.474, -0.668, 1.009, 1.263, 0.455, 0.778, 1.643, 1.326, -0.752, -0.291,
    -0.224, 0.096, 0.336, 0.367, -0.485,
  ],
};

/** Whether a pair that has won against its rivals is to be believed, in the order of `acceptanceInputs`. */
export const ACCEPTANCE: Model = {
  constant: 0.325,
  weights: [0.637, 0.083, -0.19, 0.4, 0.003, 0.655, 0.732, -0.352, -0.788, 1.308, 0.527, 0.96, -0.107, -0.13, -1.046],
};

/** Second links of a group, in the order of `groupInputs`; trained like the others, with merged units as groups. */
export const GROUPS: Model = {
  constant: -5.106,
  weights: [2.172, -0.808, 2.82, -0.022, -0.208, 0.149, 0.598, -0.031, -0.323, 1.036, 0.64, 0.732, -2.06, 0.238],
};

/** Log-odds that a pair with these inputs belongs together. */
export function odds(model: Model, inputs: readonly number[]): number {
  let sum = model.constant;
  for (let at = 0; at < inputs.length; at++) sum += (model.weights[at] as number) * (inputs[at] as number);
  return sum;
}
