import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLE, PAGE_BUNDLE } from '../../scripts/bundle.mjs';
import { packagesIn } from '../../scripts/notices.mjs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly licence: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { packages: locked } = JSON.parse(read('package-lock.json'));
const made = async (bundle: object) => (await build({ ...bundle, absWorkingDir: root, metafile: true, write: false, outdir: 'dist' })).metafile;
const bundled: readonly Package[] = packagesIn([await made(BUNDLE), await made(PAGE_BUNDLE)]);

test('the notices name what the bundle is made of, and nothing else', () => {
  const rows = [...read('THIRD-PARTY-NOTICES.md').matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)].slice(1).map(([, ...cells]) => cells.join(' '));
  expect(rows.filter((row) => row !== '--- --- ---')).toEqual(bundled.map(({ name, version, licence }) => `${name} ${version} ${licence}`));
});

test('each package has its licence in the notices of the package, as a text', () => {
  const texts = read('dist/THIRD-PARTY-NOTICES.md').split(/^## /m).slice(1);
  expect(texts.map((text) => text.split(' (')[0])).toEqual(bundled.map(({ name, version }) => `${name} ${version}`));
  expect(texts.filter((text) => !/permission|licen[cs]e|redistribution/i.test(text.split('\n').slice(1).join('\n')))).toEqual([]);
});

test('what is bundled is what the lock file names, with a hash of its contents and no script that runs when it is installed', () => {
  const entry = ({ folder }: Package) => locked[folder.replace(/\/$/, '')];
  const differing = bundled.filter(
    (each) => entry(each)?.version !== each.version || !entry(each).integrity?.startsWith('sha512-') || entry(each).hasInstallScript,
  );
  expect(differing.map(({ name }) => name)).toEqual([]);
});

test('every licence allows the bundle to be passed on', () => {
  const free = /^(?:MIT|\(MIT AND Zlib\)|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;
  expect(bundled.filter(({ licence }) => !free.test(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the package itself runs nothing when it is installed, and nothing beside it is installed', () => {
  const { scripts, dependencies = {} } = JSON.parse(read('package.json'));
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  expect(Object.keys(dependencies)).toEqual([]);
});

test('no native addon lies in the package', () => {
  expect(readdirSync(join(root, 'dist'), { recursive: true }).filter((name) => /\.(?:node|wasm|so|dll|dylib)$/.test(String(name)))).toEqual([]);
});
