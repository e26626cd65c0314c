/**
 * pdf.js leaves some promises of a damaged file to nobody: they reject although every call to it is awaited and caught, and Node then
 * ends the process (2 of 216 odd files), a browser complains on its console. While a document is read, rejections that carry one of its own errors are taken note of and
 * dropped; all others get what they would have got.
 */
export async function contained<T>(work: () => Promise<T>): Promise<T> {
  const stop = 'process' in globalThis ? inNode() : inBrowser(globalThis as unknown as Listened);
  try {
    return await work();
  } finally {
    await settled();
    stop();
  }
}

function inNode(): () => void {
  const catcher = (reason: unknown): void => {
    if (!isEngineError(reason)) throw reason;
  };
  process.on('unhandledRejection', catcher);
  return () => void process.off('unhandledRejection', catcher);
}

/** What a page and its workers listen with. */
interface Listened {
  readonly addEventListener: (name: string, listener: (event: Rejection) => void) => void;
  readonly removeEventListener: (name: string, listener: (event: Rejection) => void) => void;
}

interface Rejection {
  readonly reason: unknown;
  readonly preventDefault: () => void;
}

function inBrowser(listened: Listened): () => void {
  const catcher = (event: Rejection): void => {
    if (isEngineError(event.reason)) event.preventDefault();
  };
  listened.addEventListener('unhandledrejection', catcher);
  return () => listened.removeEventListener('unhandledrejection', catcher);
}

/** A rejection is reported once the microtasks are through: two turns of the loop let the last ones come. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
}

const ENGINE_ERRORS = new Set([
  'AbortException',
  'DataError',
  'EndOfFileError',
  'EOIMarkerError',
  'FontFinderError',
  'FormatError',
  'InvalidPDFException',
  'JpegError',
  'Jbig2Error',
  'JpxError',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'PostScriptException',
  'RenderingCancelledException',
  'ResponseException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

function isEngineError(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && ENGINE_ERRORS.has(String((reason as { name?: unknown }).name));
}
