import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { constants, rmSync } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatSpec } from '../render/formats.js';
import type { OutputFormat, Piece } from '../render/index.js';
import { CliError, EXIT, usageError } from './exit.js';
import type { Io } from './io.js';

type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

/** Whether the reader of a pipe went away: no failure of ours. */
export const isClosedPipe = (error: Error): boolean => ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Writes to standard output and waits until all of it is out; a closed pipe ends it quietly, anything else is exit 5. */
export async function writeOut(io: Io, pieces: Pieces): Promise<void> {
  try {
    for await (const piece of pieces) await writePiece(io, piece);
  } catch (error) {
    if (error instanceof Error && isClosedPipe(error)) return;
    throw outputError('standard output', error);
  }
}

function writePiece({ stdout }: Io, piece: Piece): Promise<void> {
  return new Promise((done, failed) => {
    stdout.write(piece, (error) => (error ? failed(error) : done()));
  });
}

/** How a file is written. */
interface Writing {
  /** what must not be overwritten */
  readonly inputs: readonly string[];
  /** holds what could identify a source: a new file is for its owner alone */
  readonly secret?: boolean;
}

/** Writes a file through a temporary one beside it and a rename: either the whole output or the old file. Refuses to overwrite one of `inputs`. */
export async function writeFile(path: string, pieces: Pieces, { inputs, secret = false }: Writing): Promise<void> {
  await refuseInputs(path, inputs);
  const target = await realpath(path).catch(() => resolve(path));
  if (await isSpecial(target)) return writeSpecial(target, pieces);
  // a name of its own, as one made from the target's could be too long, and one of the process's number is another container's, too
  const temporary = join(dirname(target), `.draftdiff-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await replace(target, temporary, pieces, await modeOf(target, secret));
  } catch (error) {
    throw outputError(path, error);
  }
}

interface Mode {
  readonly mode: number;
  readonly kept: boolean;
}

/** The permissions of a file that is there already stay as they are. */
async function modeOf(target: string, secret: boolean): Promise<Mode> {
  const info = await stat(target).catch(() => undefined);
  return info ? { mode: info.mode & 0o777, kept: true } : { mode: secret ? 0o600 : 0o666, kept: false };
}

/** Fills a file that nobody else has made, and puts it in the place of another; removes it where that fails. */
async function replace(target: string, temporary: string, pieces: Pieces, mode: Mode): Promise<void> {
  const file = await open(temporary, 'wx', mode.mode);
  // at once, as the process ends right after the interrupt
  const remove = () => rmSync(temporary, { force: true });
  process.once('SIGINT', remove).once('SIGTERM', remove);
  try {
    await fill(file, pieces, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    process.off('SIGINT', remove).off('SIGTERM', remove);
  }
}

async function fill(file: FileHandle, pieces: Pieces, { mode, kept }: Mode): Promise<void> {
  try {
    // what is new takes the user's mask, what was there does not
    if (kept) await file.chmod(mode);
    for await (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A device or pipe cannot be renamed over: "-o /dev/stdout". */
async function writeSpecial(path: string, pieces: Pieces): Promise<void> {
  try {
    const file = (await open(path, 'w')).createWriteStream();
    for await (const piece of pieces) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
  } catch (error) {
    throw outputError(path, error);
  }
}

async function isSpecial(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && !info.isFile();
}

async function refuseInputs(path: string, inputs: readonly string[]): Promise<void> {
  const same = async (input: string) => (await identity(input)) !== undefined && (await identity(input)) === (await identity(path));
  for (const input of inputs)
    if (await same(input)) throw new CliError(EXIT.usage, 'output', `${path}: is one of the inputs and is not overwritten; name another file`);
}

async function identity(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info ? `${info.dev}:${info.ino}` : undefined;
}

/** Throws where the output could not go, before any work is done: to a file that cannot be written, or as bytes to somebody's eyes. */
export async function checkDestination(
  { format, output }: { readonly format: OutputFormat; readonly output?: string },
  inputs: readonly string[],
  { stdout }: Pick<Io, 'stdout'>,
): Promise<void> {
  if (output !== undefined) return checkWritable(output, inputs);
  const { binary, extensions } = formatSpec(format);
  if (binary && stdout.isTTY) throw usageError(`--format ${format}: is not for a terminal; write it to a file (-o report${extensions[0]}) or to a pipe`);
}

async function checkWritable(path: string, inputs: readonly string[]): Promise<void> {
  await refuseInputs(path, inputs);
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw new CliError(EXIT.output, 'output', `${path}: is a folder; name a file`);
  await access(dirname(resolve(path)), constants.W_OK).catch((error: unknown) => {
    throw outputError(path, error);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder; name a file',
  EIO: 'the device failed',
};

/** Why a file could not be written, as exit 5 tells it. */
export function outputError(path: string, error: unknown): CliError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new CliError(EXIT.output, 'output', `${path}: could not be written: ${REASONS[code] ?? (error as Error).message}`);
}
