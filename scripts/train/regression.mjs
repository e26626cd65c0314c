// Logistic regression by Newton's method with a small ridge; rows are few (some ten thousand) and inputs fewer (forty).
const ROUNDS = 25;
const RIDGE = 1;
/** The constant is hardly held back. */
const RIDGE_OF_CONSTANT = 0.01;

/** Solves a system of linear equations by elimination with pivots; both arguments are used up. */
function solve(matrix, vector) {
  const size = vector.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(matrix[row][at]) > Math.abs(matrix[pivot][at])) pivot = row;
    [matrix[at], matrix[pivot]] = [matrix[pivot], matrix[at]];
    [vector[at], vector[pivot]] = [vector[pivot], vector[at]];
    for (let row = at + 1; row < size; row++) {
      const factor = matrix[row][at] / matrix[at][at];
      for (let column = at; column < size; column++) matrix[row][column] -= factor * matrix[at][column];
      vector[row] -= factor * vector[at];
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let column = at + 1; column < size; column++) vector[at] -= matrix[at][column] * vector[column];
    vector[at] /= matrix[at][at];
  }
  return vector;
}

/** Fits `{ constant, weights }` to rows `{ inputs, right, weight, offset? }`; the log-odds `offset` is known before, and what is fitted comes to it. */
export function regress(rows, strength = RIDGE) {
  const inputs = rows.map((row) => [1, ...row.inputs]);
  const size = inputs[0].length;
  const found = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    const slope = new Float64Array(size);
    rows.forEach(({ right, weight, offset = 0 }, at) => {
      const row = inputs[at];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * found[k], offset)));
      const bend = weight * chance * (1 - chance) + 1e-9;
      const miss = weight * ((right ? 1 : 0) - chance);
      for (let one = 0; one < size; one++) {
        slope[one] += miss * row[one];
        for (let other = 0; other <= one; other++) curvature[one][other] += bend * row[one] * row[other];
      }
    });
    for (let one = 0; one < size; one++) {
      const ridge = one === 0 ? RIDGE_OF_CONSTANT : strength;
      curvature[one][one] += ridge;
      slope[one] -= ridge * found[one];
      for (let other = 0; other < one; other++) curvature[other][one] = curvature[one][other];
    }
    const step = solve(
      curvature.map((row) => [...row]),
      [...slope],
    );
    step.forEach((value, at) => {
      found[at] += value;
    });
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const rounded = (value) => Math.round(value * 1000) / 1000;
  return { constant: rounded(found[0]), weights: found.slice(1).map(rounded) };
}
