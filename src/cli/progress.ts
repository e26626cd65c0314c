import { terminal } from '../text/safe.js';
import type { Io } from './io.js';

/** Work shorter than this shows nothing; then one line counts the seconds until the work ends. */
const PATIENCE_MS = 800;

/** Awaits `work`; where standard error is a terminal and the work takes long, one line there says what goes on and is wiped afterwards. */
export async function withProgress<T>({ stderr }: Pick<Io, 'stderr'>, what: string, work: Promise<T>): Promise<T> {
  if (stderr.isTTY !== true) return work;
  let seconds = 0;
  const show = () => stderr.write(`\r\u001b[K${terminal(what)} … ${seconds++} s`);
  let timer: NodeJS.Timeout = setTimeout(() => {
    show();
    timer = setInterval(show, 1000);
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (seconds > 0) stderr.write('\r\u001b[K');
  }
}
