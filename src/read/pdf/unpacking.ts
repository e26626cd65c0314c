import { inflateSync } from 'node:zlib';

interface Read {
  readonly value?: Uint8Array;
  readonly done: boolean;
}

/**
 * What pdf.js asks of the web's DecompressionStream, without the stream: Node's passes every object of a file through five of them and a
 * thread, a sixth of the time of reading. The build puts it there in its place (scripts/bundle.mjs). What it cannot unpack it refuses
 * as the other does, and pdf.js takes its own decoder.
 */
export class DecompressionStream {
  #packed = new Uint8Array();
  #isRead = false;

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`no stream of the format ${format}`);
  }

  readonly writable = {
    getWriter: () => ({
      write: async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
        this.#packed = bytes;
      },
      close: async (): Promise<void> => undefined,
    }),
  };

  readonly readable = {
    getReader: () => ({
      read: async (): Promise<Read> => {
        if (this.#isRead) return { done: true };
        this.#isRead = true;
        return { value: new Uint8Array(inflateSync(this.#packed)), done: false };
      },
    }),
  };
}
