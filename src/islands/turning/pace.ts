/** Watches how fast the first pictures follow each other. */
export interface Pace {
  /** Notes that a picture was asked for at a time, in milliseconds; tells whether the device is known to be too slow. */
  readonly isTooSlow: (now: number) => boolean;
  /** Whether enough has been seen. */
  readonly isKnown: () => boolean;
}

/** The first pictures take longer: the card gets its programs. */
const WARM_UP = 2;
const PICTURES = 10;
/** Slower than 15 pictures a second; so slow that nobody should have to wait for ten of them. */
const [SLOW_MILLISECONDS, STUCK_MILLISECONDS] = [66, 250];

/** A watch over the first ten pictures: not even half of them may be slow, nor three of them stuck. */
export function watchPace(): Pace {
  const spans: number[] = [];
  let before: number | undefined;
  const isKnown = () => spans.length >= WARM_UP + PICTURES;
  const slowerThan = (milliseconds: number) => spans.slice(WARM_UP).filter((span) => span > milliseconds).length;
  const isTooSlow = (now: number) => {
    if (before !== undefined && !isKnown()) spans.push(now - before);
    before = now;
    return slowerThan(SLOW_MILLISECONDS) >= PICTURES / 2 || slowerThan(STUCK_MILLISECONDS) >= 3;
  };
  return { isTooSlow, isKnown };
}
