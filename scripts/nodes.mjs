// npm run nodes: the same bytes in every format on each supported line of Node. The `node` package of the registry brings them;
// where it cannot be had, that is said loudly and nothing fails.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LINES = [22, 24];
const FIXTURES = ['community-services', 'french', 'merge-beside-split'];
const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'html', 'docx', 'csv', 'sarif', 'junit', 'github'];
const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** A digest for each fixture and format, as this Node prints them. */
function digests(node) {
  return FIXTURES.flatMap((name) =>
    FORMATS.map((format) => {
      const files = ['draft.md', 'final.md'].map((file) => join(root, 'fixtures', name, file));
      const { status, stdout, stderr } = spawnSync(node, [join(root, 'bin', 'draftdiff.js'), ...files, '--format', format, '--paragraphs'], {
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(`${name} as ${format} with ${node}: exit ${status}: ${stderr}`);
      return `${name} as ${format}: ${createHash('sha256').update(stdout).digest('hex')}`;
    }),
  );
}

/** The binary of a line of Node, or undefined where the registry does not give it. */
function installed(line, folder) {
  const prefix = join(folder, String(line));
  const { status } = spawnSync(npm, ['install', '--silent', '--no-save', '--prefix', prefix, `node@${line}`], {
    cwd: folder,
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
  const node = join(prefix, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout?.trim();
  return status === 0 && version?.startsWith(`v${line}.`) ? { node, version } : undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'draftdiff-nodes-'));
try {
  const here = digests(process.execPath);
  for (const line of LINES) {
    const found = installed(line, folder);
    if (!found) console.warn(`SKIPPED: Node ${line} cannot be had from the registry, its bytes were not compared`);
    else {
      const differing = digests(found.node).filter((digest, at) => digest !== here[at]);
      if (differing.length > 0) throw new Error(`Node ${found.version} prints other bytes than ${process.version}:\n${differing.join('\n')}`);
      console.log(`nodes: ${here.length} outputs have the same bytes on ${found.version} and ${process.version}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
