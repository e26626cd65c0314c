// Runs draftdiff in this process, once for each thing that is asked of it: Node starts once for all files.
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** What draftdiff printed and its exit code. */
export async function runner(main) {
  const { run } = await import(pathToFileURL(main));
  const worker = new URL('./worker.js', pathToFileURL(main));
  return async (...args) => {
    const [stdout, stderr] = [sink(), sink()];
    // no configuration is looked for: what holds is named
    const io = { stdin: process.stdin, stdout, stderr, env: {}, cwd: process.cwd(), worker };
    const status = await run(args, io);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  };
}

function sink() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}
