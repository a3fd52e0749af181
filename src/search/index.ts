export { countWords, type Group, groupHits, type Hit, type Piece, piecesOf } from './answers.ts';
