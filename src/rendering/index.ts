export { type Camera, cameraOf, project, type Size, type View } from './camera.ts';
export { type Capture, captureScene, OUTSIDE, type Visitor } from './capture.ts';
export { type Light, lightOf } from './color.ts';
export { emptyCracks, openCrack, type Point, strokesOf } from './crack-lines.ts';
export { BODY_JUMPS, type InkJumps } from './ink-rules.ts';
export {
  type ArrowPen,
  type ClassFill,
  type Fill,
  type LinePen,
  type LineStyle,
  PAGE_PEN,
  PRINT_PEN,
} from './line-style.ts';
export { curveData, pointsData } from './path-data.ts';
export { type Place, vectorAt } from './place.ts';
export { simplified, smoothed } from './polyline.ts';
export { renderFrame } from './render-frame.ts';
export { createRenderer, type Renderer } from './renderer.ts';
export { type RoomyPoint, roomiestPoints } from './roomiest-points.ts';
export {
  type Ground,
  type InkRules,
  type KeyLight,
  keyLightFor,
  type PaintedSurface,
  type Painter,
  type PlainSurface,
  type Scene,
  STUDIO_COLORS,
  type StudioColors,
  type Surface,
  valueAt,
} from './scene.ts';
export { softenAreas } from './soften-areas.ts';
export type { StillBounds } from './still-bounds.ts';
export {
  areasWithin,
  type Border,
  bordersOf,
  simplifiedBorders,
  type TracedAreas,
  traceAreas,
  traceBorders,
} from './trace-areas.ts';
export { type LineArt, type Still, traceLines } from './trace-lines.ts';
