// One report of ours in every format, made by the programs people use, compared each with each: whatever is not kept is a fault of a reader.
//   npm run build && npm run variants [-- --keep DIR] [--only NAME,NAME]
// Needs pandoc, LibreOffice, Chromium and pdflatex (Debian: pandoc libreoffice-writer-nogui chromium texlive-latex-recommended texlive-fonts-recommended);
// a variant whose program is missing is left out by name. Ends with 1 where anything but "kept" is said of two variants.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makers } from './makers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { compare, outline } = await import(`${root}dist/index.js`);
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const keep = option('keep');
const only = option('only')?.split(',');
const folder = keep ?? mkdtempSync(join(tmpdir(), 'variants-'));
mkdirSync(folder, { recursive: true });

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Makes every variant whose programs are here: name → path. */
function make() {
  const made = {};
  for (const { name, needs, from, run } of makers) {
    if (only && !only.includes(name) && !makers.some((maker) => only.includes(maker.name) && maker.from === name)) continue;
    const missing = needs.find((program) => !has(program));
    const source = from ? made[from] : fileURLToPath(new URL('report.md', import.meta.url));
    if (missing || !source) console.log(`LEFT OUT ${name}: ${missing ?? from} is not here`);
    else made[name] = run(source, folder);
  }
  return made;
}

const input = (path) => ({ name: path.slice(folder.length + 1) || path, bytes: readFileSync(path) });

const short = (text = '') => (text.length > 70 ? `${text.slice(0, 67)}…` : text);
const told = ({ outcome, draft, final, traits }) =>
  `${outcome} ${traits.map(({ type }) => type).join(',')} | ${draft.map(({ label, text }) => short(`${label ?? ''} ${text}`)).join(' + ')} | ${final.map(({ label, text }) => short(`${label ?? ''} ${text}`)).join(' + ')}`;
const differs = ({ outcome, traits }) => outcome !== 'kept' || traits.some(({ type }) => type !== 'moved' && type !== 'renumbered');

let faults = 0;
const made = make();
const names = Object.keys(made);
try {
  for (const name of names) {
    const { recommendations, warnings } = await outline(input(made[name]));
    console.log(`${name}: ${recommendations.length} recommendations${warnings.map(({ code }) => `, ${code}`).join('')}`);
  }
  for (const [at, one] of names.entries())
    for (const two of names.slice(at + 1)) {
      const result = await compare(input(made[one]), input(made[two]), { paragraphs: true }).catch((error) => ({ error }));
      if (result.error) {
        faults++;
        console.log(`${one} / ${two}: ${result.error.message}`);
        continue;
      }
      const findings = [...result.findings, ...result.findings.flatMap(({ items }) => items)].filter(differs);
      const narrative = result.paragraphs.filter(({ outcome }) => outcome !== 'kept');
      faults += findings.length + narrative.length;
      if (findings.length + narrative.length > 0) console.log(`${one} / ${two}: ${findings.length} findings, ${narrative.length} narrative`);
      for (const finding of [...findings, ...narrative].slice(0, 8)) console.log(`    ${told(finding)}`);
    }
} finally {
  if (!keep) rmSync(folder, { recursive: true });
}
console.log(`${names.length} variants, ${faults} things not kept`);
process.exitCode = faults > 0 ? 1 : 0;
