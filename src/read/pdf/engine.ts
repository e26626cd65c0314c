import { polyfill } from './polyfills.js';

/** The pdf.js module, as its legacy build exports it. */
export type Engine = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * pdf.js with its worker, in this thread. Import this file lazily: it loads 1.7 MB, once.
 *
 * At import pdf.js looks for a native canvas package and complains about its absence on the console.
 * Neither may happen here: native code has no place on the path of an unknown file, and the console is not ours.
 */
export const engine: Promise<Engine> = quietly(async () => {
  polyfill();
  const main = await import('pdfjs-dist/legacy/build/pdf.mjs');
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  return main;
});

async function quietly<T>(load: () => Promise<T>): Promise<T> {
  // the legacy build puts a slow push on every array of the process, for a fault that none of its own code meets: 2 ms a page
  const push = replace(Array.prototype, 'push', Array.prototype.push);
  const undo = [push, replace(console, 'warn', () => undefined), ...withoutNative()];
  try {
    return await load();
  } finally {
    for (const restore of undo) restore();
  }
}

function replace(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
  };
}

/** In a browser there is nothing native to be found. */
function withoutNative(): readonly (() => void)[] {
  return 'process' in globalThis ? [replace(process, 'getBuiltinModule', refuse)] : [];
}

function refuse(): never {
  throw new Error('no native modules while a document is read');
}
