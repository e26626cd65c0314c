import type { Document } from '../types.js';
import type { Piece } from './flatten.js';
import { bodyOf } from './standalone.js';

/** Pieces of several files with their letters measured alike: formats count in units of their own, so each file by the size of most of its text. */
export function evened(pieces: readonly Piece[], files: Document['files'] = {}): readonly Piece[] {
  if (new Set(Object.values(files)).size < 2) return pieces;
  const bodies = new Map(Object.keys(files).map((name) => [name, bodyOf(pieces.filter(({ file }) => file === name)).size]));
  return pieces.map((piece) => sized(piece, bodies.get(piece.file ?? '')));
}

function sized(piece: Piece, body: number | undefined): Piece {
  const { letters } = piece.data;
  if (letters?.size === undefined || body === undefined) return piece;
  return { ...piece, data: { ...piece.data, letters: { ...letters, size: letters.size / body } } };
}
