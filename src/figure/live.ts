// Has a door of its own, `#live`: who shows a finished figure must not have to fetch what builds one.

export { BONE_NUMBERS, writeBones } from './live-bones.ts';
export { type Dress, decodeLive, type LiveFigure } from './live-file.ts';
export { type LiveScene, readLiveScene } from './live-scene.ts';
export { type LiveSkin, liveSkin } from './live-skin.ts';
export { type LiveThing, thingsOf } from './live-things.ts';
