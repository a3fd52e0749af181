/** What is drawn on before the screen: the mark of the chosen part, and all parts as they are painted. */
export interface Sheets {
  /** Clears one of them and draws on it from now on; or on the screen, which shows what the others hold. */
  readonly onto: (sheet: 'mark' | 'parts' | 'screen', width: number, height: number) => void;
  /** A square of pixels of the painted parts: so many to each side of one; four bytes each. */
  readonly around: (x: number, y: number, reach: number) => Uint8Array;
}

/** The textures of the sheets, by their units. */
export const UNITS = { painted: 0, facts: 1, chosen: 2 } as const;

/** Opens the sheets. */
export function openSheets(gl: WebGL2RenderingContext): Sheets {
  const textures = { painted: gl.createTexture(), facts: gl.createTexture(), chosen: gl.createTexture() };
  const [parts, mark, depths] = [gl.createFramebuffer(), gl.createFramebuffer(), gl.createRenderbuffer()];
  const frames = { parts, mark, screen: null };
  let size = '';
  const fit = (width: number, height: number) => {
    if (size === `${width} ${height}`) return;
    size = `${width} ${height}`;
    for (const [name, inside, format, type] of [
      ['painted', gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE],
      ['facts', gl.R32UI, gl.RED_INTEGER, gl.UNSIGNED_INT],
      ['chosen', gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE],
    ] as const) {
      gl.activeTexture(gl.TEXTURE0 + UNITS[name]);
      gl.bindTexture(gl.TEXTURE_2D, textures[name]);
      gl.texImage2D(gl.TEXTURE_2D, 0, inside, width, height, 0, format, type, null);
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
        gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    }
    const attach = (place: number, texture: WebGLTexture) =>
      gl.framebufferTexture2D(gl.FRAMEBUFFER, place, gl.TEXTURE_2D, texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, mark);
    attach(gl.COLOR_ATTACHMENT0, textures.chosen);
    gl.bindFramebuffer(gl.FRAMEBUFFER, parts);
    attach(gl.COLOR_ATTACHMENT0, textures.painted);
    attach(gl.COLOR_ATTACHMENT1, textures.facts);
    gl.bindRenderbuffer(gl.RENDERBUFFER, depths);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.DEPTH_COMPONENT24, width, height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_ATTACHMENT, gl.RENDERBUFFER, depths);
    gl.drawBuffers([gl.COLOR_ATTACHMENT0, gl.COLOR_ATTACHMENT1]);
    if (gl.checkFramebufferStatus(gl.FRAMEBUFFER) !== gl.FRAMEBUFFER_COMPLETE)
      throw new Error('There is no room to draw.');
  };
  return {
    onto: (sheet, width, height) => {
      fit(width, height);
      gl.bindFramebuffer(gl.FRAMEBUFFER, frames[sheet]);
      if (sheet === 'screen') return;
      gl.clearBufferfv(gl.COLOR, 0, [0, 0, 0, 0]);
      if (sheet === 'mark') return;
      // A depth as far away as the picture goes: folds are measured against it.
      gl.clearBufferuiv(gl.COLOR, 1, [0xffffff, 0, 0, 0]);
      gl.clearBufferfv(gl.DEPTH, 0, [1]);
    },
    around: (x, y, reach) => {
      const side = 2 * reach + 1;
      const pixels = new Uint8Array(side * side * 4);
      gl.bindFramebuffer(gl.FRAMEBUFFER, parts);
      gl.readPixels(x - reach, y - reach, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return pixels;
    },
  };
}
