import { FOCUS_COLOR, INK_COLOR, KIND_COLORS, STAGE_COLOR, TENDON_COLOR } from '#atlas';

/**
 * The look of a plate. A part is in question when its group has the class `focus`; on paper it is hatched, and the
 * others are white. All rules begin with `.plate`, so that they do nothing elsewhere in a page.
 */
export function plateStyle(): string {
  const hatch = `{fill:url(#${HATCH_ID})}`;
  // An artery is red anyway: the one in question is striped.
  return `${SCREEN}.plate .focus.artery .f${hatch}@media print{${PRINT}.plate g[id].focus .f${hatch}}`;
}

/** The id of the stripes, the same in all plates: a page that shows one at a time then needs one style for all. */
export const HATCH_ID = 'plate.hatch';

const byColor = new Map<string, readonly string[]>();
for (const [kind, color] of Object.entries(KIND_COLORS)) byColor.set(color, [...(byColor.get(color) ?? []), kind]);

/** Bones, tendons and the like have a brown shade, muscles a redder one. */
const SCREEN = [
  '.plate path{fill-rule:evenodd}',
  ...[...byColor].map(([color, kinds]) => `${kinds.map((kind) => `.plate .${kind} .f`).join()}{fill:${color}}`),
  '.plate .muscle.quiet .f{fill:#e6c8bd}',
  '.plate .s{fill:#4a3626;fill-opacity:.18}',
  '.plate .muscle .s{fill:#4a2a2a}',
  '.plate .h{fill:#fff;fill-opacity:.2}',
  // The thin edge hides the seam to what a tendon runs into.
  `.plate .t{fill:${TENDON_COLOR};stroke:${TENDON_COLOR};stroke-width:7}`,
  '.plate .l,.plate .i{fill:none;stroke-linejoin:round;stroke-linecap:round}',
  '.plate .l{stroke:#7b6a42;stroke-opacity:.38;stroke-width:3.4}',
  '.plate .muscle .l{stroke:#7a3a30}',
  `.plate .i{stroke:${INK_COLOR};stroke-width:7.2}`,
  `.plate .focus .f,.plate .focus.quiet .f{fill:${FOCUS_COLOR}}`,
  '.plate .focus .h{fill-opacity:.1}',
  '.plate .focus .l{stroke:#4d0f0b;stroke-opacity:.6;stroke-width:4.8}',
  `.plate .hatch{fill:${STAGE_COLOR}}`,
  `.plate .stripe{fill:${FOCUS_COLOR}}`,
].join('');

/** Each rule counts for more than those of the screen. */
const PRINT = [
  '.plate g[id][class] .f,.plate g[id] .t{fill:#fff;stroke:none}',
  '.plate g[id] .s{fill:#000;fill-opacity:.07}',
  '.plate g[id] .h{fill:none}',
  '.plate g[id] .l{stroke:#555;stroke-width:2.4;stroke-opacity:1}',
  '.plate .i{stroke:#111}',
  '.plate .hatch{fill:#fff}',
  '.plate .stripe{fill:#111}',
  '.plate g.focus .l,.plate g.focus .s,.plate g.focus .t{display:none}',
].join('');
