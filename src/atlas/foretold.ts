/** What the numbers of a skin of rings are told to be by those before them: what the file holds is the difference. */
export function ringRests(values: Int32Array, around: number): Int32Array {
  return values.map((value, at) => value - foretold(values, at, around));
}

/** The way back. */
export function ringValues(rests: Int32Array, around: number): Int32Array {
  const values = new Int32Array(rests.length);
  for (let at = 0; at < rests.length; at += 1) values[at] = (rests[at] as number) + foretold(values, at, around);
  return values;
}

/** The next ring goes on as the last one did, beside its neighbor; the points that close it lie in the middle of a ring. */
function foretold(values: Int32Array, at: number, around: number): number {
  const known = (back: number) => values[at - back] as number;
  if (at >= values.length - 2)
    return middleOf(values, at === values.length - 2 ? 0 : values.length - 2 - around, around);
  if (at >= around && at % around > 0) return known(1) + known(around) - known(around + 1);
  if (at >= 2 * around) return 2 * known(around) - known(2 * around);
  return at > 0 ? known(at >= around ? around : 1) : 0;
}

function middleOf(values: Int32Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at += 1) sum += values[at] as number;
  return Math.round(sum / count);
}
