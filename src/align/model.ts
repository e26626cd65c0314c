/**
 * The weights of the two passes: logistic regressions over labelled links of four corpora of revised documents (student essays by
 * sentence and by paragraph, a security manual, a catalogue of controls), each also with a third of its blocks moved elsewhere.
 * The order is that of `wordInputs` and `contextInputs`. Trained without a corpus and tested on it, no figure falls by more than .4 F1.
 */
export interface Model {
  readonly constant: number;
  readonly weights: readonly number[];
}

export const WORDS: Model = { constant: -8.75, weights: [0.12, 1.9, -0.22, 0.87, 2.14, 5.34, -2.25, -0.34, 0.34, 0.85] };

export const CONTEXT: Model = {
  constant: -4.15,
  weights: [-0.13, -0.14, -0.68, 0.51, 1.16, -0.58, 0.77, 0.56, -0.43, 0.88, 2.77, 1.73, -0.3, 1.23, -0.54, -0.06, 0.4, 0.44, 0.22, 0.25],
};

/** Second links of a group, in the order of `groupInputs`; trained like the others, with merged units as groups. */
export const GROUPS: Model = { constant: -13.58, weights: [3.28, 0.04, 3.57, 2.01, 0.48, 1.51, 2.88, 0.99, 0.54, 2.73, 0.76] };

/** Log-odds that a pair with these inputs belongs together. */
export function odds(model: Model, inputs: readonly number[]): number {
  let sum = model.constant;
  for (let at = 0; at < inputs.length; at++) sum += (model.weights[at] as number) * (inputs[at] as number);
  return sum;
}
