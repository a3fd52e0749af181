/** A grid of samples inside a larger picture: which face is nearest at each, how near, and where on the face. */
export interface Target {
  /** The part of the picture that the grid covers, in samples. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Nearness: greater is nearer, the lowest number is nothing at all. */
  depths: Float32Array;
  /** The number of the face, -1 for none; empty where only nearness counts. */
  faces: Int32Array;
  /** The weights of the second and third corner of the face, as seen in the picture. */
  weightsB: Float32Array;
  weightsC: Float32Array;
}

/** A part of a picture: from its left and top edge up to, not with, right and bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A target that covers nothing yet. */
export function emptyTarget(): Target {
  return {
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    depths: new Float32Array(0),
    faces: new Int32Array(0),
    weightsB: new Float32Array(0),
    weightsC: new Float32Array(0),
  };
}

/** Lays a target over a box and wipes it. It grows when it must and never shrinks. */
export function coverBox(target: Target, { left, top, right, bottom }: Box): void {
  target.left = left;
  target.top = top;
  target.width = Math.max(0, right - left);
  target.height = Math.max(0, bottom - top);
  const area = target.width * target.height;
  if (area > target.depths.length) {
    target.depths = new Float32Array(area);
    target.faces = new Int32Array(area);
    target.weightsB = new Float32Array(area);
    target.weightsC = new Float32Array(area);
  }
  target.depths.fill(0, 0, area);
  target.faces.fill(-1, 0, area);
}

/** A grid that only knows how near things are. */
export function depthTarget(size: number): Target {
  return { ...emptyTarget(), width: size, height: size, depths: new Float32Array(size * size) };
}
