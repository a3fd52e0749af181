/** Red, green and blue of a color (`#rrggbb`), each from 0 to 1. */
export function sharesOf(hex: string): readonly [red: number, green: number, blue: number] {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
