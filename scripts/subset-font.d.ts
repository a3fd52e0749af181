declare module 'subset-font' {
  /** Cuts a font down to some letters and axes. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Record<string, number | { readonly min: number; readonly max: number }>;
    },
  ): Promise<Buffer>;
}
