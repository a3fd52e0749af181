// Has a door of its own, `#hip`: who shows the finished model must not have to fetch what builds it.

export { decodeHip } from './hip-file.ts';
export type { HipModel, HipPart, HipPiece } from './hip-piece.ts';
export { type HipSkin, hipSkin } from './hip-skin.ts';
export { LAYERS, type LayerId } from './part.ts';
export type { PartId } from './part-id.ts';
export type { PartKind } from './part-kind.ts';
export { FOCUS_COLOR, INK_COLOR, KIND_COLORS, STAGE_COLOR, TENDON_COLOR } from './tissue-color.ts';
