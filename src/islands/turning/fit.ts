/** Gives the canvas as many pixels as the screen has there, at most so many for each of the page's. Tells how many. */
export function fit(canvas: HTMLCanvasElement, most: number): string {
  const scale = Math.min(most, devicePixelRatio);
  const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  return `${width} ${height}`;
}
