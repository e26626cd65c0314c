// Lists what is bundled: a table for the repository, and with the licence texts for the package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The folders of the packages that went into a bundle, from esbuild's metafile. */
function foldersOf(metafile) {
  const folders = new Set();
  for (const path of Object.keys(metafile.inputs)) {
    const last = [...path.matchAll(PACKAGE)].at(-1);
    if (last) folders.add(path.slice(0, last.index + last[0].length));
  }
  return [...folders].sort();
}

const licenceText = (folder) => {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|$|-)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').trim() : 'The package holds no licence text of its own.';
};

/** Writes THIRD-PARTY-NOTICES.md for the repository (names, versions, licences) and for the package (with texts). */
export function writeNotices(metafile, target) {
  const packages = foldersOf(metafile).map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
  const head = '# Third-party notices\n\nThese packages are bundled into the files that draftdiff installs.';
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n');
  const table = `${head}\nTheir licence texts are in \`dist/THIRD-PARTY-NOTICES.md\` of the package.\n\n| package | version | licence |\n|---|---|---|\n${rows}\n`;
  const texts = packages.map(({ folder, name, version, license }) => `## ${name} ${version} (${license})\n\n${licenceText(folder)}\n`).join('\n');
  writeFileSync('THIRD-PARTY-NOTICES.md', table);
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.md'), `${head}\n\n${texts}`);
}
