/** A color by its share of light: red, green and blue from 0 to 1, in proportion to light and not to the eye. */
export type Light = readonly [red: number, green: number, blue: number];

/** The light of a color as it is written in style sheets (`#rrggbb`). */
export function lightOf(hex: string): Light {
  const value = Number.parseInt(hex.slice(1), 16);
  return [toLight((value >> 16) & 255), toLight((value >> 8) & 255), toLight(value & 255)];
}

/** The byte of a picture for a share of light from 0 to 1. */
export function byteOf(light: number): number {
  return BYTES[Math.min(FINEST, (light * FINEST) | 0)] as number;
}

const FINEST = 4096;
const BYTES = Uint8ClampedArray.from({ length: FINEST + 1 }, (_, step) => {
  const light = step / FINEST;
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
});

function toLight(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
