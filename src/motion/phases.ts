import { AuthorError, type MotionSource } from '#schema';
import type { Key, Lie, TimedPhase } from './motion.ts';

/** The phases with their times, after the rest at the start. */
export function phasesOf(file: string, source: MotionSource): TimedPhase[] {
  let from = source.restSeconds;
  return source.phases.map(({ name, cue, to, seconds }, index) => {
    if (to !== undefined && !source.poses[to])
      throw new AuthorError(
        `${file} → motion.phases.${index}.to\n  Expected the name of a pose, found "${to}".\n  Write one of: ${Object.keys(source.poses).join(', ')}`,
      );
    const phase = { name, cue, from, to: from + seconds, isHold: to === undefined };
    from = phase.to;
    return phase;
  });
}

/** The angles to reach and when. Throws an `AuthorError` when the last phase does not lead back to the start. */
export function keysOf(
  file: string,
  source: MotionSource,
  poses: ReadonlyMap<string, Float64Array>,
  lieOf: (pose: string) => Lie,
  phases: readonly TimedPhase[],
): Key[] {
  let pose = 'start';
  const rests = source.restSeconds > 0;
  const goesRound = !rests && isSeam(phases.at(-1), phases[0]);
  const keys = [{ seconds: 0, pose, isPassed: goesRound }];
  if (rests) keys.push({ seconds: source.restSeconds, pose, isPassed: false });
  for (const [index, phase] of phases.entries()) {
    pose = source.phases[index]?.to ?? pose;
    const next = phases[index + 1];
    keys.push({ seconds: phase.to, pose, isPassed: next ? isSeam(phase, next) : goesRound });
  }
  const end = keys.at(-1);
  if (rests) keys.push({ seconds: (end?.seconds ?? 0) + source.restSeconds, pose, isPassed: false });
  const [first, last] = [poses.get('start'), poses.get(pose)];
  const gap = Math.max(...(first ?? []).map((angle, i) => Math.abs(angle - (last?.[i] ?? 0))));
  if (gap > 0.01)
    throw new AuthorError(
      `${file} → motion.phases.${phases.length - 1}.to\n  Expected the movement to end as it starts, found the pose "${pose}", ${gap.toFixed(0)} degrees away.\n  Write: to: start`,
    );
  return keys.flatMap((key) => {
    const angles = poses.get(key.pose);
    return angles ? [{ ...key, isRest: key.pose === 'start', angles, lie: lieOf(key.pose) }] : [];
  });
}

/** Whether two neighbors are one phase for the reader, so that nothing stops between them. */
function isSeam(one: TimedPhase | undefined, next: TimedPhase | undefined): boolean {
  return one?.name === next?.name && one?.cue === next?.cue;
}

/** The spans of the phases named, in seconds; neighbors are one span. `Lift:2` is the second phase of that name. */
export function spansOf(file: string, source: MotionSource, names: readonly string[]): [from: number, to: number][] {
  const phases = phasesOf(file, source);
  const meant = new Set(names.flatMap((name) => matching(file, phases, name)));
  const spans: [number, number][] = [];
  for (const [index, { from, to }] of phases.entries()) {
    if (!meant.has(index)) continue;
    const last = spans.at(-1);
    if (last && meant.has(index - 1)) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

/** The spans before, between and after the phases named, in seconds. */
export function spansBetween(
  file: string,
  source: MotionSource,
  names: readonly string[],
): [from: number, to: number][] {
  const spans = spansOf(file, source, names);
  const end = Number.POSITIVE_INFINITY;
  return [...spans, [end, end] as const].map(([to], index) => [index === 0 ? -end : (spans[index - 1]?.[1] ?? 0), to]);
}

function matching(file: string, phases: readonly TimedPhase[], wanted: string): number[] {
  const [name, count] = wanted.split(':');
  const all = phases.flatMap((phase, index) => (phase.name === name ? [index] : []));
  const found = count ? all.slice(Number(count) - 1, Number(count)) : all;
  if (found.length === 0)
    throw new AuthorError(
      `${file} → motion\n  Expected the name of a phase, found "${wanted}".\n  Write one of: ${phases.map((phase) => phase.name).join(', ')}`,
    );
  return found;
}
