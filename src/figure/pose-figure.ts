import { BONES, depthIn, type Pose, placeBones, type Surface } from '#motion';
import { smoothStep, writePlacement } from '#space';
import { thicknessAt } from './clothes.ts';
import { type Figure, MOST_BONES, MOST_CANDIDATES } from './figure.ts';
import { openTheSky } from './occlusion.ts';
import { evenOut } from './seam.ts';

const matrices = new Float64Array(BONES.length * 12);
const gradient = new Float64Array(3);

/**
 * Brings the skin of a figure into a pose: carried by its bones, then drawn onto the flesh of the posed body, so that
 * knees and elbows keep their thickness, then pressed flat where it rests on something firm.
 */
export function poseFigure(figure: Figure, pose: Pose, firm: readonly Surface[]): void {
  const placed = placeBones(pose);
  for (const { index, joint } of BONES) {
    const placement = placed[index];
    if (placement) writePlacement(matrices, index * 12, placement.turn, joint, placement.joint);
  }
  figure.field.place(placed, pose.breath);
  const soft = figure.candidates.counts.length;
  const { positions } = figure.mesh;
  for (let vertex = 0; vertex < figure.matter.length; vertex += 1) carry(figure, vertex);
  const moved = positions.slice(0, soft * 3);
  for (let vertex = 0; vertex < soft; vertex += 1) drawOntoFlesh(figure, vertex);
  for (let at = 0; at < moved.length; at += 1) moved[at] = (positions[at] as number) - (moved[at] as number);
  const carried = positions.slice(0, soft * 3).map((value, at) => value - (moved[at] as number));
  evenOut(figure.seam, moved);
  for (let at = 0; at < moved.length; at += 1) positions[at] = (carried[at] as number) + (moved[at] as number);
  evenOut(figure.seam, figure.mesh.normals);
  for (let vertex = 0; vertex < soft; vertex += 1) press(figure, vertex, firm);
  openTheSky(figure, firm.length > 0);
}

function carry({ mesh, bones, weights, places, normals }: Figure, vertex: number): void {
  let [x, y, z, nx, ny, nz] = [0, 0, 0, 0, 0, 0];
  for (let slot = vertex * MOST_BONES; slot < (vertex + 1) * MOST_BONES; slot += 1) {
    const w = weights[slot] as number;
    if (w === 0) continue;
    const m = (bones[slot] as number) * 12;
    const i = slot * 3;
    const [px, py, pz] = [places[i] as number, places[i + 1] as number, places[i + 2] as number];
    const [qx, qy, qz] = [normals[i] as number, normals[i + 1] as number, normals[i + 2] as number];
    const a = (k: number) => matrices[m + k] as number;
    x += w * (a(0) * px + a(1) * py + a(2) * pz + a(3));
    y += w * (a(4) * px + a(5) * py + a(6) * pz + a(7));
    z += w * (a(8) * px + a(9) * py + a(10) * pz + a(11));
    nx += w * (a(0) * qx + a(1) * qy + a(2) * qz);
    ny += w * (a(4) * qx + a(5) * qy + a(6) * qz);
    nz += w * (a(8) * qx + a(9) * qy + a(10) * qz);
  }
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  const at = vertex * 3;
  mesh.positions[at] = x;
  mesh.positions[at + 1] = y;
  mesh.positions[at + 2] = z;
  mesh.normals[at] = nx / size;
  mesh.normals[at + 1] = ny / size;
  mesh.normals[at + 2] = nz / size;
}

const STEPS = 3;
/** The most that one step moves a vertex, in meters. */
const STRIDE = 0.03;
/** In a deep crease two folds meet and the field points nowhere: there the skin stays where its bones carry it. */
const CREASE = { from: 0.3, to: 0.75 } as const;

function drawOntoFlesh({ mesh: { positions, normals }, field, candidates, clothes }: Figure, vertex: number): void {
  const at = vertex * 3;
  const [fromX, fromY, fromZ] = [positions[at] as number, positions[at + 1] as number, positions[at + 2] as number];
  let [x, y, z, surest] = [fromX, fromY, fromZ, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const away = field.at(
      x,
      y,
      z,
      gradient,
      candidates.cones,
      vertex * MOST_CANDIDATES,
      candidates.counts[vertex] as number,
    );
    const size = Math.hypot(gradient[0] as number, gradient[1] as number, gradient[2] as number);
    surest = Math.min(surest, size);
    if (size < 0.2 || Math.abs(away) < 2e-4) break;
    const by = (-0.95 * Math.max(-STRIDE, Math.min(STRIDE, away))) / size;
    x += (gradient[0] as number) * by;
    y += (gradient[1] as number) * by;
    z += (gradient[2] as number) * by;
  }
  const share = smoothStep(CREASE.from, CREASE.to, surest);
  const size = Math.hypot(gradient[0] as number, gradient[1] as number, gradient[2] as number) || 1;
  let [nx, ny, nz] = [0, 1, 2].map(
    (i) => (normals[at + i] as number) * (1 - share) + ((gradient[i] as number) / size) * share,
  ) as [number, number, number];
  const normalSize = Math.hypot(nx, ny, nz) || 1;
  [nx, ny, nz] = [nx / normalSize, ny / normalSize, nz / normalSize];
  const cloth = thicknessAt(clothes, vertex);
  positions[at] = fromX + (x - fromX) * share + nx * cloth;
  positions[at + 1] = fromY + (y - fromY) * share + ny * cloth;
  positions[at + 2] = fromZ + (z - fromZ) * share + nz * cloth;
  normals[at] = nx;
  normals[at + 1] = ny;
  normals[at + 2] = nz;
}

/** Flesh that would be inside something firm lies flat on it. */
function press({ mesh: { positions }, limbs }: Figure, vertex: number, firm: readonly Surface[]): void {
  const at = vertex * 3;
  for (const surface of firm) {
    if (surface.type === 'rail' || (surface.type === 'top' && (limbs[vertex] ?? 0) > 2)) continue;
    const depth = depthIn(
      surface,
      [positions[at] as number, positions[at + 1] as number, positions[at + 2] as number],
      0.0005,
    );
    if (depth <= 0) continue;
    const [nx, ny, nz] = surface.type === 'plane' ? surface.normal : [0, 1, 0];
    positions[at] = (positions[at] as number) + nx * depth;
    positions[at + 1] = (positions[at + 1] as number) + ny * depth;
    positions[at + 2] = (positions[at + 2] as number) + nz * depth;
  }
}
