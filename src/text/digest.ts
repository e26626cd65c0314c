import { createHash } from 'node:crypto';

/** SHA-256 of bytes. A page has `digest.web.ts` in its place. */
export function digest(content: Uint8Array): Uint8Array {
  return createHash('sha256').update(content).digest();
}
