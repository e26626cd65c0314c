import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DEFAULT_LIMITS } from '../limits.js';
import type { Limits } from '../types.js';
import { CliError, EXIT, usageError } from './exit.js';
import { readRevision } from './git.js';
import type { Io } from './io.js';
import { keptAt } from './paths.js';
import { openRegular } from './regular.js';
import { checkSize } from './size.js';
import type { Source } from './source.js';

/** Reads one argument: a path (which always wins), "-" for standard input, or REVISION:PATH in git. Sizes are checked before reading. */
export async function readSource(argument: string, io: Io, limits: Partial<Limits> = {}): Promise<Source> {
  const most = Math.max(limits.bytes ?? DEFAULT_LIMITS.bytes, limits.pdfBytes ?? DEFAULT_LIMITS.pdfBytes);
  if (argument === '') throw usageError('a document has an empty name; name a file, "-" or REVISION:PATH');
  if (argument === '-') return { input: { name: 'standard input', bytes: await readStream(io.stdin, most) } };
  const info = await stat(argument).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) return kept(await readPath(argument, info, most), argument, io);
  if (info.code === 'ENOENT' && argument.includes(':')) {
    const revision = await readRevision(argument, io, most);
    if (revision) return revision;
  }
  throw unreadable(argument, info);
}

/** With where it is kept, which tells two files of one name apart. */
function kept(source: Source, path: string, { cwd }: Io): Source {
  const at = source.input.absent ? undefined : keptAt(path, cwd);
  return at === undefined ? source : { ...source, input: { ...source.input, path: at } };
}

const NULL_DEVICES = new Set(['/dev/null', 'NUL', 'nul']);

async function readPath(path: string, info: Stats, most: number): Promise<Source> {
  if (NULL_DEVICES.has(path)) return { input: { name: path, bytes: new Uint8Array(), absent: true } };
  if (info.isDirectory()) throw new CliError(EXIT.noVerdict, 'unreadable', `${path}: is a folder; name a file`);
  const opened = await openRegular(path, info).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  if (!opened) throw new CliError(EXIT.noVerdict, 'unreadable', `${path}: is no regular file; give what comes through a pipe as "-"`);
  try {
    checkSize(path, opened.size, most);
    const bytes = await readStream(opened.file.createReadStream({ autoClose: false }), most, path);
    return { input: { name: basename(path), bytes }, path };
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(path, error as NodeJS.ErrnoException);
  } finally {
    await opened.file.close();
  }
}

async function readStream(stream: NodeJS.ReadableStream, most: number, name = 'standard input'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    checkSize(name, size, most);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder; name a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go round in a circle',
  ENOTDIR: 'a part of the path is no folder',
  EAGAIN: 'has nothing to read',
};

function unreadable(name: string, error: NodeJS.ErrnoException): CliError {
  return new CliError(EXIT.noVerdict, 'unreadable', `${name}: ${REASONS[error.code ?? ''] ?? error.message}`);
}
