/** A number on a drawing: the point that it names, and where its disc stands. */
export interface NumberMark {
  readonly number: number;
  readonly at: readonly [number, number];
  readonly disc: readonly [number, number];
}

/** The radius of a disc, in units of a drawing 820 wide: its number is 16 px when the drawing is 290 px wide. */
export const DISC_RADIUS = 30;
const ROUNDS = 80;

/** Gives each number a disc in the box, as near to its point as the others let it be. */
export function placeNumbers(
  points: readonly { readonly number: number; readonly at: readonly [number, number] }[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly NumberMark[] {
  const marks = points.map(({ number, at }) => ({ number, at, disc: [at[0], at[1]] as [number, number] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, mark] of marks.entries()) for (const other of marks.slice(at + 1)) pushApart(mark.disc, other.disc);
    for (const { disc } of marks) {
      disc[0] = within(disc[0], width);
      disc[1] = within(disc[1], height);
    }
  }
  return marks.map(({ number, at, disc }) => ({ number, at, disc: [Math.round(disc[0]), Math.round(disc[1])] }));
}

/** The numbers as SVG: a line to its point where the disc had to move. */
export function drawNumbers(marks: readonly NumberMark[]): string {
  const lines = marks
    .filter(({ at, disc }) => Math.hypot(at[0] - disc[0], at[1] - disc[1]) > DISC_RADIUS * 0.6)
    .map(({ at, disc }) => `<path d="M${disc.join(' ')} ${at.join(' ')}"/><circle cx="${at[0]}" cy="${at[1]}" r="6"/>`);
  const discs = marks.map(
    ({ number, disc: [x, y] }) =>
      `<circle cx="${x}" cy="${y}" r="${DISC_RADIUS}"/><text x="${x}" y="${y + 16}">${number}</text>`,
  );
  return `<g class="numbers">${lines.join('')}${discs.join('')}</g>`;
}

function pushApart(one: [number, number], other: [number, number]): void {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const apart = Math.hypot(dx, dy);
  const lack = DISC_RADIUS * 2 + 4 - apart;
  if (lack <= 0) return;
  // Two at one point part along a slant, the same every time.
  const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [0.6, 0.8];
  one[0] -= (ux * lack) / 2;
  one[1] -= (uy * lack) / 2;
  other[0] += (ux * lack) / 2;
  other[1] += (uy * lack) / 2;
}

function within(value: number, size: number): number {
  return Math.min(Math.max(value, DISC_RADIUS + 3), size - DISC_RADIUS - 3);
}
