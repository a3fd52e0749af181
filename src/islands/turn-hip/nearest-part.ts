/** The part nearest to the middle of a square of pixels (four bytes each, the last one the number of a part; 0: none). */
export function nearestPart(pixels: Uint8Array): number {
  const side = Math.sqrt(pixels.length / 4);
  const middle = (side - 1) / 2;
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const part = pixels[pixel * 4 + 3] ?? 0;
    const away = Math.hypot((pixel % side) - middle, Math.floor(pixel / side) - middle);
    // The corners of the square are farther away than a finger is wide.
    if (part > 0 && away < least && away <= middle + 0.5) [nearest, least] = [part, away];
  }
  return nearest;
}
