import { createHash } from 'node:crypto';
import { wordForm } from './normalise.js';

/** SHA-256 of bytes or text (as UTF-8), in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** 16 hex digits that name a text by its words alone: what rulings and fingerprints are bound to. */
export function textHash(text: string): string {
  return sha256(wordForm(text)).slice(0, 16);
}
