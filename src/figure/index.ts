export { type DrawnBody, type DrawnRegion, drawBodyMap, MAP_SIZE } from './body-map.ts';
export { buildFigure, type Detail, type Figure } from './figure.ts';
export { LIVE_VERSION, liveFigure } from './live-figure.ts';
export { encodeLive } from './live-file.ts';
export { liveScene } from './live-script.ts';
export { LOOK_OF, type Look } from './look.ts';
export { type DrawnMuscle, type DrawnMuscles, drawMuscleMap, MUSCLE_MAP_SIZE } from './muscle-map.ts';
export { FIGURE_VERSION, openStage, readScript, type Script, type Stage } from './stage.ts';
export type { Stills } from './still.ts';
