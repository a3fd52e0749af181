export { differences, packed, sums, type Unpacking, unpack } from './channels.ts';
export { type Corners, cornersOf, inQuads, trianglesOf } from './quads.ts';
