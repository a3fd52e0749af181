import type { Light } from '#rendering';
import type { Look } from './look.ts';
import { HEAD_Y, onHead } from './small-fields.ts';

/** Paints eyes, brows, mouth, cheeks and beard over the skin of the head. Returns whether the place is drawn as a line. */
export function paintFace(
  out: Float64Array,
  worldX: number,
  worldY: number,
  worldZ: number,
  colors: Readonly<Record<'hair' | 'brows' | 'skin', Light>>,
  look: Look,
): boolean {
  const [x, y, z] = onHead(worldX, worldY, worldZ);
  if (z < 0.045) {
    if (look.hasBeard) beard(out, x, y, z, colors.hair);
    return false;
  }
  const side = Math.abs(x);
  const [eyeX, eyeY] = [side - 0.031, y - (HEAD_Y - 0.003)];
  const eye = Math.hypot(eyeX / 0.0076, eyeY / 0.0102);
  if (eye < 1) {
    const isGlint = Math.hypot(x - Math.sign(x) * 0.031 - 0.0022, eyeY - 0.0036) < 0.0021;
    tint(out, isGlint ? [0.9, 0.9, 0.88] : [0.022, 0.017, 0.016], 1);
    return true;
  }
  const brow = Math.hypot((eyeX - 0.001) / 0.0155, (eyeY - 0.0215 + 9 * eyeX * eyeX) / 0.0031);
  if (brow < 1) {
    tint(out, colors.brows, 0.92);
    return true;
  }
  const smile = y - (HEAD_Y - 0.0645) - x * x * 15;
  if (Math.abs(smile) < 0.0021 - side * 0.03 && side < 0.0235) {
    tint(out, [0.16, 0.05, 0.045], 0.8);
    return true;
  }
  const cheek = Math.hypot((side - 0.041) / 0.017, (y - (HEAD_Y - 0.037)) / 0.0125);
  if (cheek < 1) tint(out, [0.85, 0.25, 0.2], 0.13 * (1 - cheek));
  if (look.hasBeard) beard(out, x, y, z, colors.hair);
  return false;
}

function beard(out: Float64Array, x: number, y: number, z: number, color: Light): void {
  const jaw = HEAD_Y - 0.045 - y - Math.max(0, 0.03 - Math.abs(z - 0.02)) * 0.2;
  const lip = Math.hypot(x / 0.024, (y - (HEAD_Y - 0.0625)) / 0.0065);
  if (jaw <= 0 || lip < 1 || z < -0.005) return;
  tint(out, color, 0.62 * Math.min(1, jaw / 0.012));
}

function tint(out: Float64Array, color: Light, strength: number): void {
  for (let i = 0; i < 3; i += 1) out[i] = (out[i] as number) * (1 - strength) + (color[i] as number) * strength;
}
