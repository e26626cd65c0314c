import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The root of the repository that holds a folder; undefined where none does. It is looked for, never asked of git: a repository may come from anybody. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}

/** Where a file is kept, as programs look it up: from the root of its repository, else from the working folder, with slashes; undefined outside of both. */
export function keptAt(path: string, cwd: string): string | undefined {
  const file = resolve(cwd, path);
  return within(repositoryRoot(dirname(file)), file) ?? within(cwd, file);
}

function within(root: string | undefined, file: string): string | undefined {
  const path = root === undefined ? '..' : relative(root, file);
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/');
}
