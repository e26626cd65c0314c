import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { Limits } from '../../types.js';
import { ReadError } from '../errors.js';
import type { Engine } from './engine.js';
import { Port } from './port.js';
import { bounded } from './streams.js';

/** How to open a PDF; with `pictures` their places are among the drawing. */
export interface Opening {
  readonly password: string | undefined;
  readonly limits: Limits;
  readonly pictures?: boolean;
}

/**
 * Opens a PDF. Throws a ReadError: "password" when one is needed or wrong, "encrypted" when the encryption is
 * unknown, "unreadable" for anything else that is no PDF.
 */
export async function openPdf(engine: Engine, bytes: Uint8Array, { password, limits, pictures = false }: Opening): Promise<PDFDocumentProxy> {
  // pdf.js takes the buffer over, so it gets its own
  const data = bounded(bytes, limits, pictures);
  try {
    return await engine.getDocument({
      data,
      worker: workerOf(engine),
      ...(password === undefined ? {} : { password }),
      ...SAFE,
      // without them fonts come nameless, and nothing is known to be bold
      fontExtraProperties: true,
      // as a browser has it: without faces the engine would make a path of every letter, a third of its time
      disableFontFace: false,
      ...FACES,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      // what a browser could decode for it: everywhere the same is read
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
      enableXfa: false,
      // pictures hold no text: decoding them would cost most of the time and memory
      maxImageSize: pictures ? MOST_POINTS : 1,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw readError(error, password !== undefined);
  }
}

/** A page at 1000 dots an inch; larger pictures are left out. */
const MOST_POINTS = 100_000_000;

function readError(error: unknown, tried: boolean): ReadError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') {
    const what = tried ? 'the password does not open it' : 'it needs a password';
    return new ReadError('password', `${what}; give one with --password-file`);
  }
  if (/encrypt/i.test(message)) return new ReadError('encrypted', `its encryption cannot be read (${oneLine(message)})`);
  return new ReadError('unreadable', `it is no readable PDF (${oneLine(message)}); if other programs open it, print it to a new PDF and use that`);
}

/** A worker that speaks through our port; it goes when the document goes. */
function workerOf(engine: Engine): PDFWorker {
  const port = new Port();
  const { WorkerMessageHandler } = (globalThis as unknown as EngineWorker).pdfjsWorker;
  WorkerMessageHandler.initializeFromPort(port);
  return new engine.PDFWorker({ port: port as unknown as null, verbosity: 0 });
}

interface EngineWorker {
  readonly pdfjsWorker: { readonly WorkerMessageHandler: { readonly initializeFromPort: (port: Port) => void } };
}

/** Where a browser keeps its fonts: none is kept. */
const FACES: object = { ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } } };

/** pdf.js 6 has no evaluation of code left to switch off; older and later versions may know the option. */
const SAFE = { isEvalSupported: false };

/** A library's message as one short line. */
export function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').trim().slice(0, 120).replace(/\.$/, '');
}
