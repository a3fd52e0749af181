import { add, cross, dot, scale, subtract, type Vec3 } from '#space';

/** What a picture shall show, and from where: a subject faces +z, y is up. */
export interface View {
  /** 0: from the front; positive: from the subject's left (+x). */
  readonly azimuthDegrees: number;
  /** Positive: from above. */
  readonly elevationDegrees: number;
  readonly lookAt: Vec3;
  /** What must fit between top and bottom, and between left and right, as far away as `lookAt`. */
  readonly heightMeters: number;
  readonly widthMeters: number;
  readonly verticalFieldDegrees?: number;
  /** Width of the picture by its height. */
  readonly aspect: number;
}

/** An eye in space: directions of length one, and how far the view opens per meter forward. */
export interface Camera {
  readonly eye: Vec3;
  readonly right: Vec3;
  readonly up: Vec3;
  readonly forward: Vec3;
  readonly lookAt: Vec3;
  readonly openUp: number;
  readonly openRight: number;
}

/** Width and height of a picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A camera far enough away that all that must fit is in the picture. */
export function cameraOf(view: View): Camera {
  const [azimuth, elevation] = [radians(view.azimuthDegrees), radians(view.elevationDegrees)];
  const right: Vec3 = [Math.cos(azimuth), 0, -Math.sin(azimuth)];
  const back: Vec3 = [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
  const openUp = Math.tan(radians(view.verticalFieldDegrees ?? 22) / 2);
  const away = Math.max(view.heightMeters, view.widthMeters / view.aspect) / 2 / openUp;
  return {
    eye: add(view.lookAt, scale(back, away)),
    right,
    up: cross(back, right),
    forward: scale(back, -1),
    lookAt: view.lookAt,
    openUp,
    openRight: openUp * view.aspect,
  };
}

/** Where a point lies in a picture (pixels from its left and top edge), and how far before the eye (meters). */
export function project(
  camera: Camera,
  point: Vec3,
  { width, height }: Size,
): { readonly x: number; readonly y: number; readonly depth: number } {
  const ray = subtract(point, camera.eye);
  const depth = dot(ray, camera.forward);
  return {
    x: (1 + dot(ray, camera.right) / (depth * camera.openRight)) * (width / 2),
    y: (1 - dot(ray, camera.up) / (depth * camera.openUp)) * (height / 2),
    depth,
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
