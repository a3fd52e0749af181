import { pair } from './path.ts';
import { between, type Point, plus, times, turned, unit } from './plane.ts';

/** A straight arrow as SVG path data. */
export function arrow(from: Point, to: Point, headMm: number): string {
  const back = times(unit(between(to, from)), headMm);
  const [left, right] = [32, -32].map((degrees) => plus(to, turned(back, degrees))) as [Point, Point];
  return `M${pair(from)}L${pair(to)}M${pair(left)}L${pair(to)}L${pair(right)}`;
}
