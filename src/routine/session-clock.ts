/** Where a session stands. Times are milliseconds; `seen` is a moment of a clock that never goes back. */
export interface SessionClock {
  /** From the start of the plan. */
  readonly position: number;
  /** How long it has run in all, pauses and skips left out. */
  readonly ran: number;
  /** When it was last looked at; `null` while it stands. */
  readonly seen: number | null;
}

/** A clock that stands at the start. */
export const AT_START: SessionClock = { position: 0, ran: 0, seen: null };

/** Lets it run. */
export const startClock = (clock: SessionClock, now: number): SessionClock =>
  clock.seen === null ? { ...clock, seen: now } : clock;

/**
 * Moves it on to now, at most to the end, where it stands. It adds up differences of one clock, so it never drifts.
 * After a gap that no browser leaves while it runs, the device has slept: it stands where it was last seen.
 */
export function readClock(clock: SessionClock, now: number, end: number): SessionClock {
  if (clock.seen === null) return clock;
  const passed = Math.max(now - clock.seen, 0);
  if (passed > ASLEEP_MILLISECONDS) return { ...clock, seen: null };
  const position = Math.min(clock.position + passed, end);
  const ran = clock.ran + position - clock.position;
  return { position, ran, seen: position >= end ? null : now };
}

/** Lets it stand, after moving it on to now. */
export const pauseClock = (clock: SessionClock, now: number, end: number): SessionClock => ({
  ...readClock(clock, now, end),
  seen: null,
});

/** Sets it to another moment of the plan; it runs on if it ran. */
export const moveClock = (clock: SessionClock, position: number, end: number): SessionClock => ({
  ...clock,
  position: Math.min(Math.max(position, 0), end),
  seen: position >= end ? null : clock.seen,
});

/** Browsers call a hidden page at least once a minute. */
const ASLEEP_MILLISECONDS = 90_000;
