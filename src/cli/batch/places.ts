import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Entry, Numbered, Setup } from './job.js';

/** A file as a job names it, found from here: its path counts from the folder of the job; what is no path there may be a revision in git. */
export function located(file: string, base: string): string {
  if (base === '.' || isAbsolute(file)) return file;
  const path = join(base, file);
  return !existsSync(path) && /^[^/\\]+:/.test(file) ? file : path;
}

/** Letters that a file cannot have in its name on some system. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/gu;

/** The path of the files of a pair below the folder of the output, without extension: its id, and nothing that leads out of there. */
export function nameOfPair(id: string): string {
  const parts = id.split('/').map((part) => part.replace(FORBIDDEN, '_').replace(/^\.+|[. ]+$/g, (dots) => '_'.repeat(dots.length)));
  const path = parts.filter((part) => part !== '').join('/');
  return `pairs/${path === '' ? '_' : path}`;
}

/** The path of the files of a pair as the batch makes them: by its number, as an id is most often the name of a file, which pages and tables name where they link. */
export const placeOf = ({ id, number }: Pick<Numbered<Entry>, 'id' | 'number'>, { share }: Pick<Setup, 'share'>): string =>
  share === false ? nameOfPair(id) : `pairs/${number}`;
