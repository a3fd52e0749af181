export { type DrawnPlate, drawPlate, PLATES_VERSION } from './draw-plate.ts';
export {
  type DrawnMovement,
  drawMovements,
  MOVEMENT_IDS,
  MOVEMENT_SIZE,
  MOVEMENTS,
  type Movement,
  type MovementId,
  movementWords,
} from './movements.ts';
export { LEAST_PIXELS, layersOf, type PartPlace, PLATE_IDS, type Plate, type PlateId } from './plate.ts';
export { plateStyle } from './plate-style.ts';
export { PLATES, plateOf } from './plates.ts';
export { NOT_CHECKED, refuseBadPlate } from './refuse-plate.ts';
