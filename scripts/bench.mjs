// npm run bench: start-up against bare Node, and time and memory on long made-up documents of growing size. Bounds its own time.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/draftdiff.js', import.meta.url));
const LIMIT = 120_000;
const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];

function milliseconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { timeout: LIMIT, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = (args) => median(Array.from({ length: 10 }, () => milliseconds(args)));
const bare = times(['-e', '0']);
const version = times([bin, '--version']);
console.log(`start-up: bare node ${bare.toFixed(0)} ms, draftdiff --version ${version.toFixed(0)} ms, ${(version / bare).toFixed(2)} times`);

// words made from a small generator, so that the same size gives the same document
function* numbers(seed) {
  for (let state = seed; ; state = (state * 48_271) % 2_147_483_647) yield state;
}
function document(paragraphs, seed, change) {
  const source = numbers(seed);
  const next = (most) => source.next().value % most;
  const word = () => `w${next(4000).toString(36)}${'aeiou'[next(5)]}`;
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const words = Array.from({ length: 20 + next(30) }, word).join(' ');
    return index % change === change - 1 ? `${words} ${word()} changed.` : `${words}.`;
  });
  return `# Report\n\n${lines.join('\n\n')}\n\n## Recommendations\n\n1. The council should act.\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'draftdiff-bench-'));
try {
  const measure = (name, draft, final) => {
    writeFileSync(join(folder, 'draft.md'), draft);
    writeFileSync(join(folder, 'final.md'), final);
    const probe = `const { run } = await import(${JSON.stringify(new URL('../dist/main.js', import.meta.url).href)}); await run(process.argv.slice(1)); const u = process.resourceUsage(); process.stderr.write('\\nUSED ' + (u.userCPUTime + u.systemCPUTime) / 1e3 + ' ' + u.maxRSS / 1024);`;
    const args = [
      '--input-type=module',
      '-e',
      probe,
      '--',
      join(folder, 'draft.md'),
      join(folder, 'final.md'),
      '--paragraphs',
      '-f',
      'json',
      '-o',
      join(folder, 'out.json'),
      '--despite',
      'unrelated',
    ];
    const { stderr } = spawnSync(process.execPath, args, { timeout: LIMIT, encoding: 'utf8' });
    const [, cpu, memory] = /USED ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
    console.log(
      `${name.padEnd(28)} ${cpu ? `${Number(cpu).toFixed(0).padStart(7)} ms CPU ${Number(memory).toFixed(0).padStart(6)} MB` : `over ${LIMIT} ms, or failed: ${stderr.split('\n')[0]}`}`,
    );
    return Number(cpu);
  };
  let before = {};
  for (let size = 1000; size <= 16_000; size *= 2) {
    const similar = measure(`${size} paragraphs, similar`, document(size, 7, 1e9), document(size, 7, 20));
    const unlike = measure(`${size} paragraphs, unlike`, document(size, 7, 1e9), document(size, 11, 1e9));
    if (before.similar) console.log(`${''.padEnd(28)} × ${(similar / before.similar).toFixed(2)} similar, × ${(unlike / before.unlike).toFixed(2)} unlike`);
    before = { similar, unlike };
  }
} finally {
  rmSync(folder, { recursive: true });
}
