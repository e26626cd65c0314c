import { terminal } from '../text/safe.js';
import type { Progress } from '../types.js';
import type { Io } from './io.js';

/** Work shorter than this shows nothing; then one line says how far it has come until it ends. */
const PATIENCE_MS = 800;
/** Pages that say how long the others take. */
const PAGES = 3;

/** Takes in how far the work has come. */
export type Tell = (progress: Progress) => void;

/** Awaits `work`; where standard error is a terminal and the work takes long, one line there says what goes on, by file and page, and is wiped afterwards. */
export async function withProgress<T>({ stderr }: Pick<Io, 'stderr'>, what: string, work: Promise<T> | ((tell: Tell) => Promise<T>)): Promise<T> {
  let at: Progress | undefined;
  const running = typeof work === 'function' ? work((progress) => (at = progress)) : work;
  if (stderr.isTTY !== true) return running;
  let seconds = 0;
  const began = new Map<string, number>();
  const show = () => {
    const since = seconds - (began.get(at?.file ?? '') ?? seconds);
    if (at && !began.has(at.file)) began.set(at.file, seconds);
    stderr.write(`\r\u001b[K${terminal(progressLine(what, at, { seconds: seconds++, since }))}`);
  };
  let timer: NodeJS.Timeout = setTimeout(() => {
    show();
    timer = setInterval(show, 1000);
  }, PATIENCE_MS);
  try {
    return await running;
  } finally {
    clearInterval(timer);
    if (seconds > 0) stderr.write('\r\u001b[K');
  }
}

/** "reading final.pdf, page 12 of 88, about 9 s left … 4 s": `since` are the seconds that its pages took until now. */
export function progressLine(what: string, at: Progress | undefined, { seconds, since }: { readonly seconds: number; readonly since: number }): string {
  const { file, page, pages } = at ?? {};
  if (file === undefined || page === undefined || pages === undefined || page === pages) return `${what} … ${seconds} s`;
  const left = page > PAGES && since > 0 ? `, about ${Math.ceil((since / page) * (pages - page))} s left` : '';
  return `reading ${file}, page ${page} of ${pages}${left} … ${seconds} s`;
}
