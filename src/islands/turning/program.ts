/** A program of the graphics card. */
export interface Program {
  readonly use: () => void;
  readonly attribute: (name: string) => number;
  readonly number: (name: string, value: number) => void;
  readonly vector: (name: string, value: readonly [x: number, y: number, z: number]) => void;
  /** Many vectors of four, or of three. */
  readonly fours: (name: string, values: Float32Array) => void;
  readonly threes: (name: string, values: Float32Array) => void;
  readonly matrix: (name: string, value: Float32Array) => void;
  /** Which of the bound textures a name means. */
  readonly texture: (name: string, unit: number) => void;
}

/** Builds a program. Throws when the card cannot. */
export function openProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('There is no room for a shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(gl.getProgramInfoLog(program) || 'A program of the graphics card cannot be built.');
  const places = new Map<string, WebGLUniformLocation | null>();
  const at = (name: string) => {
    const place = places.get(name) ?? gl.getUniformLocation(program, name);
    places.set(name, place);
    return place;
  };
  return {
    use: () => gl.useProgram(program),
    attribute: (name) => gl.getAttribLocation(program, name),
    number: (name, value) => gl.uniform1f(at(name), value),
    vector: (name, value) => gl.uniform3f(at(name), ...value),
    fours: (name, values) => gl.uniform4fv(at(name), values),
    threes: (name, values) => gl.uniform3fv(at(name), values),
    matrix: (name, value) => gl.uniformMatrix4fv(at(name), false, value),
    texture: (name, unit) => gl.uniform1i(at(name), unit),
  };
}

/** What a vertex knows: one value for all of them, or an array with so many numbers for each. */
export type Attribute =
  | { readonly type: 'same'; readonly value: readonly [number, number, number, number] }
  | {
      readonly type: 'each';
      readonly values: Float32Array | Uint8Array;
      readonly size: number;
      /** Bytes count as shares of 255. */
      readonly isShare?: boolean;
      /** Written anew for every picture. */
      readonly isMoving?: boolean;
    };

/** A mesh on the graphics card. */
export interface Shape {
  /** All of its triangles, or those from one corner to another. */
  readonly draw: (from?: number, to?: number) => void;
  /** Sends again what moves. */
  readonly refresh: () => void;
}

/** Puts a mesh on the graphics card. */
export function openShape(
  gl: WebGL2RenderingContext,
  program: Program,
  attributes: Readonly<Record<string, Attribute>>,
  triangles: Uint32Array | Uint16Array,
): Shape {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  const same: (() => void)[] = [];
  const moving: (() => void)[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const place = program.attribute(name);
    if (place < 0) continue;
    if (attribute.type === 'same') {
      same.push(() => gl.vertexAttrib4f(place, ...attribute.value));
      continue;
    }
    const { values, size, isShare = false, isMoving = false } = attribute;
    const buffer = gl.createBuffer();
    const send = () => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, values, isMoving ? gl.DYNAMIC_DRAW : gl.STATIC_DRAW);
    };
    send();
    if (isMoving) moving.push(send);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, values instanceof Uint8Array ? gl.UNSIGNED_BYTE : gl.FLOAT, isShare, 0, 0);
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
  const kind = triangles instanceof Uint16Array ? gl.UNSIGNED_SHORT : gl.UNSIGNED_INT;
  return {
    draw: (from = 0, to = triangles.length) => {
      gl.bindVertexArray(array);
      for (const set of same) set();
      gl.drawElements(gl.TRIANGLES, to - from, kind, from * triangles.BYTES_PER_ELEMENT);
    },
    refresh: () => {
      for (const send of moving) send();
    },
  };
}
