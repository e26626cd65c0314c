// Trims the declarations that tsc wrote to what a user of the library needs.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORTED = /from '(\.{1,2}\/[^']+)\.js'/g;
const TREE = "import type { Root } from 'mdast';";
// no function of the library takes or gives a Document: its tree must not ask the user to install the types of mdast
const OPAQUE = "type Root = { readonly type: 'root'; readonly children: readonly object[] };";

function reachable(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED)) reachable(join(dirname(file), `${path}.d.ts`), seen);
  return seen;
}

/** Keeps the declarations that the library's entry reaches, none of which may import a package. */
export function trimDeclarations(folder) {
  const types = join(folder, 'types/document.d.ts');
  writeFileSync(types, readFileSync(types, 'utf8').replace(TREE, OPAQUE));
  const kept = reachable(join(folder, 'index.d.ts'));
  for (const path of readdirSync(folder, { recursive: true }).map((name) => join(folder, name))) {
    if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
  }
  const foreign = [...kept].filter((file) => /from '[^.']/.test(readFileSync(file, 'utf8')));
  if (foreign.length > 0) throw new Error(`declarations that import a package: ${foreign.join(', ')}`);
  removeEmpty(folder);
}

function removeEmpty(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) removeEmpty(path);
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
