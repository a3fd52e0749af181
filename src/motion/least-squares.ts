/** Something to make small: writes its errors into `errors` and returns how many there are. */
export type Errors = (unknowns: Float64Array, errors: Float64Array) => number;

const STEP = 1e-5;

/**
 * Changes `unknowns` until the sum of squares of the errors is as small as it gets nearby (Levenberg and Marquardt, with
 * the slopes taken by small steps). Returns that sum.
 */
export function minimize(errorsOf: Errors, unknowns: Float64Array, mostSteps: number): number {
  const size = unknowns.length;
  const errors = new Float64Array(ROOM);
  const moved = new Float64Array(ROOM);
  const slopes = new Float64Array(ROOM * size);
  let count = errorsOf(unknowns, errors);
  let cost = squares(errors, count);
  let damping = 1e-4;
  for (let step = 0; step < mostSteps; step += 1) {
    writeSlopes(errorsOf, unknowns, errors, count, moved, slopes);
    const normal = normalEquations(slopes, errors, count, size);
    const before = cost;
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const change = solve(normal.matrix, normal.vector, size, damping);
      const candidate = unknowns.map((value, i) => value + (change[i] ?? 0));
      const candidateCount = errorsOf(candidate, moved);
      const candidateCost = squares(moved, candidateCount);
      if (candidateCost < cost) {
        unknowns.set(candidate);
        errors.set(moved);
        [count, cost, damping] = [candidateCount, candidateCost, Math.max(1e-10, damping * 0.2)];
        break;
      }
      damping = damping * 8 + 1e-10;
    }
    if (before - cost < 1e-8 * (1 + cost)) break;
  }
  return cost;
}

/** The most errors that a problem may have. */
const ROOM = 900;

function writeSlopes(
  errorsOf: Errors,
  unknowns: Float64Array,
  errors: Float64Array,
  count: number,
  moved: Float64Array,
  slopes: Float64Array,
): void {
  const size = unknowns.length;
  for (let i = 0; i < size; i += 1) {
    const value = unknowns[i] ?? 0;
    unknowns[i] = value + STEP;
    errorsOf(unknowns, moved);
    unknowns[i] = value;
    for (let k = 0; k < count; k += 1) slopes[k * size + i] = ((moved[k] ?? 0) - (errors[k] ?? 0)) / STEP;
  }
}

function normalEquations(slopes: Float64Array, errors: Float64Array, count: number, size: number) {
  const matrix = new Float64Array(size * size);
  const vector = new Float64Array(size);
  for (let k = 0; k < count; k += 1) {
    const row = k * size;
    for (let i = 0; i < size; i += 1) {
      const slope = slopes[row + i] ?? 0;
      if (slope === 0) continue;
      vector[i] = (vector[i] ?? 0) - slope * (errors[k] ?? 0);
      for (let j = 0; j <= i; j += 1)
        matrix[i * size + j] = (matrix[i * size + j] ?? 0) + slope * (slopes[row + j] ?? 0);
    }
  }
  return { matrix, vector };
}

/** Solves the damped normal equations by Cholesky's way; `matrix` holds its lower half. */
function solve(matrix: Float64Array, vector: Float64Array, size: number, damping: number): Float64Array {
  const root = new Float64Array(size * size);
  const answer = new Float64Array(size);
  const at = (array: Float64Array, i: number) => array[i] ?? 0;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = at(matrix, i * size + j) + (i === j ? damping * (at(matrix, i * size + i) + 1e-3) : 0);
      for (let k = 0; k < j; k += 1) sum -= at(root, i * size + k) * at(root, j * size + k);
      root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(root, j * size + j);
    }
  for (let i = 0; i < size; i += 1) {
    let sum = at(vector, i);
    for (let k = 0; k < i; k += 1) sum -= at(root, i * size + k) * at(answer, k);
    answer[i] = sum / at(root, i * size + i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = at(answer, i);
    for (let k = i + 1; k < size; k += 1) sum -= at(root, k * size + i) * at(answer, k);
    answer[i] = sum / at(root, i * size + i);
  }
  return answer;
}

function squares(errors: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += (errors[i] ?? 0) ** 2;
  return sum;
}
