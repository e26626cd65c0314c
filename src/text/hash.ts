import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { wordForm } from './normalise.js';

/** SHA-256 of bytes or text (as UTF-8). Web pages hash in a promise only, and fingerprints are made in the middle of things: hence a library, the same everywhere. */
function hashed(content: Uint8Array | string): Uint8Array {
  return digest(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** SHA-256 of bytes or text (as UTF-8), in hex. */
export function sha256(content: Uint8Array | string): string {
  return bytesToHex(hashed(content));
}

/** SHA-256 of text (as UTF-8), in base64: what a content policy names a script by. */
export function digest64(text: string): string {
  return btoa(String.fromCharCode(...hashed(text)));
}

/** 16 hex digits that name a text by its words alone: what rulings and fingerprints are bound to. */
export function textHash(text: string): string {
  return sha256(wordForm(text)).slice(0, 16);
}
