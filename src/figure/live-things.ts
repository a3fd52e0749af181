import type { Placement } from '#posing';
import type { Mesh } from '#solid';
import type { LiveScene } from './live-scene.ts';
import { matMesh } from './mat.ts';
import { carriedThings, colorOfThing, propMesh } from './prop-mesh.ts';

/** A thing beside the figure. */
export interface LiveThing {
  readonly mesh: Mesh;
  /** `#rrggbb`. */
  readonly color: string;
  /** Lays it about the figure, where it follows it: its mesh changes in place. */
  readonly lay?: (placed: readonly Placement[]) => void;
}

/** The things of a scene: those that stand, the mat, and those that go along with the figure. */
export function thingsOf({ props, mat, bandReach = 0 }: LiveScene): LiveThing[] {
  const standing = props.flatMap((prop) => propMesh(prop) ?? []);
  return [
    ...(mat ? [{ mesh: matMesh(mat), color: colorOfThing('mat') }] : []),
    ...standing.map(({ kind, mesh }) => ({ mesh, color: colorOfThing(kind) })),
    ...carriedThings(props).map(({ kind, mesh, lay }) => ({
      mesh,
      color: colorOfThing(kind),
      lay: (placed: readonly Placement[]) => lay(placed, () => bandReach),
    })),
  ];
}
