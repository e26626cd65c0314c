import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ReadError } from '../../read/errors.js';
import type { Ocr } from '../../types.js';
import { graymap } from './graymap.js';
import { linesIn } from './hocr.js';
import { dataNamed, known } from './languages.js';
import type { OcrPlan } from './plan.js';

/** Pictures read at once: each takes a processor and some hundred megabytes. */
const MOST_AT_ONCE = 4;
/** Of what the program says of a page, far more than a page of text. */
const MOST_BYTES = 50e6;
/** One thread each: it is faster for one page after the other, and adds in one order. */
const ENV = { OMP_THREAD_LIMIT: '1', LC_ALL: 'C' };

const MISSING =
  'the pictures in it cannot be read: there is no tesseract on this machine; install it: apt install tesseract-ocr (Debian, Ubuntu), brew install tesseract tesseract-lang (macOS), winget install UB-Mannheim.TesseractOCR (Windows)';

/** The tesseract of this machine. */
export function tesseract({ language }: OcrPlan): Ocr {
  let languages: Promise<string> | undefined;
  return {
    name: 'tesseract',
    atOnce: Math.max(1, Math.min(MOST_AT_ONCE, availableParallelism())),
    read: async (picture) => {
      languages ??= languagesFor(language);
      const args = ['-', '-', '-l', await languages, '--dpi', String(picture.density), '--psm', '3', 'hocr'];
      return linesIn(await run(args, graymap(picture)));
    },
  };
}

/** The data to read by: that of the language named, else of all languages of draftdiff that are there. */
async function languagesFor(language: string | undefined): Promise<string> {
  const there = (await run(['--list-langs'])).split(/\r?\n/u).map((line) => line.trim());
  const named = language === undefined ? undefined : dataNamed(language);
  if (named === undefined) {
    const all = known(there);
    if (all.length === 0)
      throw new ReadError('ocr', `the pictures in it cannot be read: tesseract has no data for any language of draftdiff; ${installing('eng')}`);
    return all.join('+');
  }
  if (!there.includes(named)) throw new ReadError('ocr', `the pictures in it cannot be read: tesseract has no data for "${named}"; ${installing(named)}`);
  return named;
}

const installing = (name: string): string => `install it: apt install tesseract-ocr-${name} (Debian, Ubuntu), brew install tesseract-lang (macOS)`;

/** What the program says, given a picture; throws where there is none, or it fails. */
function run(args: readonly string[], input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', args, { env: { ...process.env, ...ENV }, windowsHide: true });
    const [out, errors] = [gathered(child, 'stdout'), gathered(child, 'stderr')];
    child.on('error', (error: NodeJS.ErrnoException) => reject(new ReadError('ocr', error.code === 'ENOENT' ? MISSING : failed(error.message))));
    child.on('close', (code) => (code === 0 ? resolve(out()) : reject(new ReadError('ocr', failed(errors().trim().split('\n').at(-1) || `exit ${code}`)))));
    // it may end before it has read all
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

const failed = (why: string): string => `the pictures in it cannot be read: tesseract said "${why.slice(0, 200)}"`;

function gathered(child: ChildProcess, name: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  child[name]?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
    else child.kill();
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
