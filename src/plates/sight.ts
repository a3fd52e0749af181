import { inSpace, type LayerId, numberOf, type Piece, partOf } from '#atlas';
import {
  type Camera,
  type Capture,
  cameraOf,
  captureScene,
  createRenderer,
  keyLightFor,
  OUTSIDE,
  type Place,
  STUDIO_COLORS,
  type Surface,
  valueAt,
  vectorAt,
} from '#rendering';
import type { Vec3 } from '#space';
import type { PlateView } from './plate.ts';

/** A piece in a plate. */
export interface PlatePiece extends Piece {
  readonly layer: LayerId;
  /** Of the left side: it has no label. */
  readonly isLeft: boolean;
}

/** What is to be seen of some pieces: for each pixel of the capture which one, how it lies and where among its fibers. */
export interface Sight {
  readonly capture: Capture;
  readonly pieces: readonly PlatePiece[];
  readonly camera: Camera;
  readonly scale: PlateScale;
  /** Index of the piece, or `NO_PIECE`. */
  readonly shown: Uint8Array;
  /** The way the skin looks: right, up and towards the eye, -1 to 1. */
  readonly normals: Float32Array;
  /** Depth in millimeters. */
  readonly depthsMm: Float32Array;
  /** 0 to 1 across the fibers and along them. */
  readonly across: Float32Array;
  readonly along: Float32Array;
}

/** How a plate is measured: what is drawn reaches a little beyond its edge. */
export interface PlateScale {
  /** Pixels to a unit of the plate, to a millimeter, and beyond each edge. */
  readonly fine: number;
  readonly pixelsPerMm: number;
  readonly margin: number;
}

/** No piece at a pixel. */
export const NO_PIECE = 255;

/** Pixels beyond each edge, in units. */
const MARGIN = 6;

/** Looks at pieces. `fine`: pixels to a unit of the plate. */
export function lookAt(pieces: readonly PlatePiece[], view: PlateView, fine: number): Sight {
  const { size, widthMm } = view;
  const margin = MARGIN * fine;
  const [width, height] = [size.width * fine + 2 * margin, size.height * fine + 2 * margin];
  const camera = cameraFor(view, width, height, margin);
  const renderer = createRenderer({ width, height, samples: 1 });
  const surfaces = pieces.map(surfaceOf);
  const scene = {
    camera,
    surfaces,
    light: keyLightFor(0),
    colors: STUDIO_COLORS,
    ink: { widthPixels: 0, thinLines: [] },
  };
  // The size of the capture is known only when it is there: whole pictures hold all of it.
  const most = (width + 2) * (height + 2);
  const shown = new Uint8Array(most).fill(NO_PIECE);
  const normals = new Float32Array(most * 3);
  const across = new Float32Array(most);
  const along = new Float32Array(most);
  const capture = captureScene(renderer, scene, (at, surface, place) => {
    shown[at] = surface;
    const { mesh, fibers } = pieces[surface] as PlatePiece;
    writeNormal(mesh.normals, place, camera, normals, at * 3);
    if (!fibers) return;
    across[at] = valueThere(fibers.across, place);
    along[at] = valueThere(fibers.along, place);
  });
  const depthsMm = capture.depths.map((near) => (near > 0 ? 1000 / near : 0));
  return {
    capture,
    pieces,
    camera,
    scale: { fine, pixelsPerMm: (size.width * fine) / widthMm, margin },
    shown,
    normals,
    depthsMm,
    across,
    along,
  };
}

/** Pieces with the layers of their parts. */
export function inLayers(pieces: readonly Piece[], isLeft: boolean): readonly PlatePiece[] {
  return pieces.map((piece) => ({ ...piece, layer: partOf(piece.part).layer, isLeft }));
}

/** Whether a pixel lies inside the frame of the plate. */
export function isInFrame({ capture, scale }: Sight, at: number): boolean {
  const [x, y] = [capture.left + (at % capture.width), capture.top + Math.floor(at / capture.width)];
  const { width, height } = capture.picture;
  return x >= scale.margin && y >= scale.margin && x < width - scale.margin && y < height - scale.margin;
}

/** A capture of the same box with other ink classes; beyond the picture stays beyond. */
export function withClasses(capture: Capture, classAt: (at: number) => number): Capture {
  const inkClasses = capture.inkClasses.slice();
  for (let at = 0; at < inkClasses.length; at += 1) if (inkClasses[at] !== OUTSIDE) inkClasses[at] = classAt(at);
  return { ...capture, inkClasses };
}

/** From so far away that it hardly matters what is nearer. */
const FIELD_DEGREES = 3;

function cameraFor(view: PlateView, width: number, height: number, margin: number): Camera {
  const { azimuthDegrees, elevationDegrees, center, widthMm } = view;
  const widthMeters = ((widthMm / 1000) * width) / (width - 2 * margin);
  const aspect = width / height;
  return cameraOf({
    azimuthDegrees,
    elevationDegrees,
    lookAt: inSpace(center),
    widthMeters,
    heightMeters: widthMeters / aspect,
    verticalFieldDegrees: FIELD_DEGREES,
    aspect,
  });
}

function surfaceOf({ part, mesh }: PlatePiece): Surface {
  const parts = new Uint8Array(mesh.positions.length / 3).fill(numberOf(part));
  return {
    type: 'plain',
    color: '#000000',
    inkClass: 1,
    mesh,
    parts,
    castsShadow: false,
    isPlane: false,
    isTwoSided: true,
  };
}

function valueThere(values: Float32Array, { corners, weights }: Place): number {
  return valueAt(values, corners[0] as number, corners[1] as number, corners[2] as number, weights);
}

const way = new Float64Array(3);

function writeNormal(normals: Float32Array, place: Place, camera: Camera, out: Float32Array, to: number): void {
  vectorAt(place, normals, way);
  const size = Math.hypot(way[0] as number, way[1] as number, way[2] as number);
  const facing = -along(camera.forward) / size;
  if (!(Math.abs(facing) <= 1)) {
    out[to + 2] = 1;
    return;
  }
  const sign = facing < 0 ? -1 / size : 1 / size;
  out[to] = along(camera.right) * sign;
  out[to + 1] = along(camera.up) * sign;
  out[to + 2] = Math.abs(facing);
}

function along([x, y, z]: Vec3): number {
  return (way[0] as number) * x + (way[1] as number) * y + (way[2] as number) * z;
}
