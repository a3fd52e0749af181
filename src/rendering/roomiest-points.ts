import type { Capture } from './capture.ts';
import type { Point } from './crack-lines.ts';

/** Where a round mark has most room, in pixels of the picture, and how far it is from there to the edge of its area. */
export interface RoomyPoint {
  readonly at: Point;
  readonly room: number;
}

/** The roomiest point in the areas of each ink class. */
export function roomiestPoints(capture: Capture): ReadonlyMap<number, RoomyPoint> {
  const { left, top, width, inkClasses } = capture;
  const room = roomOf(capture);
  const best = new Map<number, number>();
  for (let at = 0; at < room.length; at += 1) {
    const inkClass = inkClasses[at] as number;
    if ((room[at] as number) > (room[best.get(inkClass) ?? -1] ?? 0)) best.set(inkClass, at);
  }
  const points = [...best].map(([inkClass, at]): [number, RoomyPoint] => [
    inkClass,
    { at: [left + (at % width) + 0.5, top + Math.floor(at / width) + 0.5], room: room[at] as number },
  ]);
  return new Map(points);
}

/** How far each pixel is from the next one of another ink class: down over the picture, then up again. */
function roomOf({ width, inkClasses }: Capture): Float32Array {
  const room = new Float32Array(inkClasses.length);
  const fromAbove = Int32Array.of(-1, -width, -width - 1, -width + 1);
  const fromBelow = fromAbove.map((step) => -step);
  const last = room.length - 1;
  for (let at = 0; at <= last; at += 1) room[at] = nearest(room, inkClasses, at, fromAbove);
  for (let at = last; at >= 0; at -= 1)
    room[at] = Math.min(room[at] as number, nearest(room, inkClasses, at, fromBelow));
  return room;
}

function nearest(room: Float32Array, inkClasses: Uint8Array, at: number, steps: Int32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let way = 0; way < 4; way += 1) {
    const there = at + (steps[way] as number);
    const isSame = inkClasses[there] === inkClasses[at];
    least = Math.min(least, (isSame ? (room[there] as number) : 0) + (way < 2 ? 1 : Math.SQRT2));
  }
  return least;
}
