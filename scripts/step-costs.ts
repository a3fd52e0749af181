/** How much slower than this machine the phone is. */
const SLOWER = 4;
/** The most that a step may take there; and with a task before it that a press has to wait for: what still feels at once. */
const [MOST_MS, AT_ONCE_MS] = [50, 100];

/** One event that the browser has recorded; times in microseconds, `tdur` in those of the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What one press costs the page, in milliseconds of the slow phone's processor. */
export interface StepCost {
  readonly name: string;
  /** From the press to the picture of the next place. */
  readonly step: number;
  /** The longest task after it, in which a further press would have to wait. */
  readonly after: number;
}

/** The cost of every press that is marked in a record. Time in which something else had the processor does not count. */
export function stepCosts(events: readonly TraceEvent[]): readonly StepCost[] {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const presses = inOrder.filter(({ name }) => name.startsWith('press '));
  return presses.map((press, at) => {
    const until = presses[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = inOrder.filter(
      ({ pid, tid, ts }) => pid === press.pid && tid === press.tid && ts > press.ts && ts < until,
    );
    return costOf(press.name.slice('press '.length), own);
  });
}

function costOf(name: string, events: readonly TraceEvent[]): StepCost {
  const tasks = outermost(events.filter((event) => event.name.endsWith('RunTask') && event.dur !== undefined));
  const down = events.find((event) => event.name === 'EventDispatch' && event.args?.data?.type === 'pointerdown');
  const shown = events.filter((event) => event.name === 'shown').at(-1);
  const paint = shown && events.find((event) => event.name === 'Paint' && event.ts > shown.ts);
  const first = tasks.findIndex((task) => down && holds(task, down));
  const last = tasks.findIndex((task) => paint && holds(task, paint));
  if (first < 0 || last < 0) throw new Error(`The press at "${name}" led to no picture of another place.`);
  const costs = tasks.map(({ tdur, dur = 0 }) => ((tdur ?? dur) / 1000) * SLOWER);
  return {
    name,
    step: costs.slice(first, last + 1).reduce((sum, cost) => sum + cost, 0),
    after: Math.max(0, ...costs.slice(last + 1)),
  };
}

/** Tasks that are part of no other one. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const task of tasks.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const before = found.at(-1);
    if (!before || !holds(before, task)) found.push(task);
  }
  return found;
}

const holds = ({ ts, dur = 0 }: TraceEvent, inner: TraceEvent): boolean => inner.ts >= ts && inner.ts < ts + dur;

/** What to print of some walks, and whether every step is fast enough. Of each step the least counts. */
export function linesOf(walks: readonly (readonly StepCost[])[]): {
  readonly lines: readonly string[];
  readonly areFast: boolean;
} {
  const steps = (walks[0] ?? []).map(({ name }, at) => {
    const least = (of: 'step' | 'after') => Math.min(...walks.map((walk) => walk[at]?.[of] ?? Number.NaN));
    return { name, step: least('step'), after: least('after') };
  });
  const inOrder = steps.toSorted((a, b) => b.step - a.step);
  const worst = inOrder[0];
  const middle = inOrder[Math.floor(inOrder.length / 2)];
  const longest = steps.toSorted((a, b) => b.after - a.after)[0];
  const mostAfter = AT_ONCE_MS - (worst?.step ?? 0);
  const slow = steps.filter(({ step, after }) => !(step <= MOST_MS && after <= mostAfter));
  const words = (of: StepCost | undefined, cost: 'step' | 'after') => `${of?.[cost].toFixed(0)} (${of?.name})`;
  return {
    lines: [
      `a step     ms to the next picture, ${SLOWER} times slowed: median ${middle?.step.toFixed(0)}, worst ${words(worst, 'step')}; longest task after it ${words(longest, 'after')}; ${steps.length} presses`,
      ...slow.map(
        ({ name, step, after }) =>
          `           SLOW: ${name} takes ${step.toFixed(0)}, then ${after.toFixed(0)}; at most ${MOST_MS}, then ${mostAfter.toFixed(0)}`,
      ),
    ],
    areFast: steps.length > 0 && slow.length === 0,
  };
}
