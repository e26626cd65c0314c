import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FORMAT_BY_EXTENSION } from '../formats.js';

/** Files that are looked in at most. */
const MOST = 10_000;

/** The files named, and those below each folder named whose extension is that of a format, in the order of their names; nothing hidden. */
export async function filesIn(named: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const name of named) {
    const info = await stat(name).catch(() => undefined);
    all.push(...(info?.isDirectory() ? await below(name) : [name]));
  }
  return all.slice(0, MOST);
}

async function below(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const found: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await below(path)));
    else if (entry.isFile() && FORMAT_BY_EXTENSION.has(extname(entry.name).slice(1).toLowerCase())) found.push(path);
  }
  return found;
}
