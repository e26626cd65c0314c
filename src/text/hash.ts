import { digest } from './digest.js';
import { wordForm } from './normalise.js';

const hashed = (content: Uint8Array | string): Uint8Array => digest(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** SHA-256 of bytes or text (as UTF-8), in hex. */
export function sha256(content: Uint8Array | string): string {
  return Array.from(hashed(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of text (as UTF-8), in base64: what a content policy names a script by. */
export function digest64(text: string): string {
  return btoa(String.fromCharCode(...hashed(text)));
}

/** 16 hex digits that name a text by its words alone: what rulings and fingerprints are bound to. */
export function textHash(text: string): string {
  return sha256(wordForm(text)).slice(0, 16);
}
