import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of bytes. Pages hash in a promise only, and fingerprints are made in the middle of things: hence a library. */
export function digest(content: Uint8Array): Uint8Array {
  return sha256(content);
}
