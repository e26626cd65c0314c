// Lists what is bundled: a table for the repository, and with the licence texts for the package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The folders of the packages that went into bundles, from esbuild's metafiles. */
function foldersOf(metafiles) {
  const folders = new Set();
  for (const path of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const last = [...path.matchAll(PACKAGE)].at(-1);
    if (last) folders.add(path.slice(0, last.index + last[0].length));
  }
  return [...folders].sort();
}

/** The permission of the MIT and ISC licences has to go with every copy, also of a package that names its licence and does not print it. */
const PERMISSIONS = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

const nameOf = (person) => (typeof person === 'string' ? person.replace(/\s*[<(].*/, '') : person?.name);

/** The text that a package prints of its licence, else the permission of the licence that it names. */
function licenceText({ folder, name, licence, author, contributors = [] }) {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$|-)/i.test(each));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  if (!PERMISSIONS[licence]) throw new Error(`${name}: the package prints no text of its licence (${licence})`);
  const holders = [nameOf(author), ...contributors.map(nameOf)].filter(Boolean);
  return `Copyright (c) ${[...new Set(holders)].join(', ') || `the authors of ${name}`}\n\n${PERMISSIONS[licence]}`;
}

/** The packages that went into bundles, with the licence that each names in today's way or in the old one. */
export function packagesIn(metafiles) {
  return foldersOf(metafiles).map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { ...manifest, folder, licence: manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ') };
  });
}

/** Writes THIRD-PARTY-NOTICES.md for the repository (names, versions, licences) and for the package (with texts). */
export function writeNotices(metafiles, target) {
  const packages = packagesIn(metafiles);
  const head = '# Third-party notices\n\nThese packages are bundled into the files that draftdiff installs.';
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n');
  const table = `${head}\nTheir licence texts are in \`dist/THIRD-PARTY-NOTICES.md\` of the package.\n\n| package | version | licence |\n|---|---|---|\n${rows}\n`;
  const texts = packages.map((each) => `## ${each.name} ${each.version} (${each.licence})\n\n${licenceText(each)}\n`).join('\n');
  writeFileSync('THIRD-PARTY-NOTICES.md', table);
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.md'), `${head}\n\n${texts}`);
}
