// Writes the registry of each folder whose files are one thing each, so that a new thing is a new file and nothing else.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Folders, what their registry is called, what a name in it is called, and the type of a member where outsiders need no more. */
export const REGISTRIES = [
  { folder: 'traits', what: 'trait', all: 'TRAITS', names: 'TRAIT_TYPES', name: 'TraitType', spec: 'TraitSpec' },
  { folder: 'warnings', what: 'warning', all: 'WARNINGS', names: 'WARNING_CODES', name: 'WarningCode', spec: 'WarningSpec' },
  { folder: 'cli/flags', what: 'flag', all: 'FLAGS', names: 'FLAG_NAMES', name: 'FlagName' },
  { folder: 'judge/traits', what: 'detector', all: 'DETECTORS', spec: 'DetectorSpec' },
];

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const key = (name) => (name.includes('-') ? `'${name}': ${camel(name)}` : name);

/** The files of a folder that export a thing as their default. */
function thingsIn(folder) {
  const files = readdirSync(`${src}${folder}`).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => (/^export default /m.test(readFileSync(`${src}${folder}/${file}`, 'utf8')) ? [file.slice(0, -3)] : [])).sort();
}

/**
 * The text of one registry, in the order of names.
 * @param {{ folder: string, what: string, all: string, names?: string, name?: string, spec?: string }} registry
 */
export function registry({ folder, what, all, names, name, spec }) {
  const things = thingsIn(folder);
  const imports = [...things.map((thing) => [thing, camel(thing)]), ...(spec ? [['spec', `type { ${spec} }`]] : [])].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const indent = (lines) => lines.map((line) => `  ${line},\n`).join('');
  const type = spec ? `: Readonly<Record<${name ?? 'string'}, ${spec}>>` : '';
  return [
    '// Written by `npm run generate` from the files beside it.\n',
    ...imports.map(([file, imported]) => `import ${imported} from './${file}.js';\n`),
    ...(names ? [`\n/** The name of every ${what}. */\nexport const ${names} = [\n${indent(things.map((thing) => `'${thing}'`))}] as const;\n`] : []),
    ...(name ? [`/**\n * The name of a ${what}.\n * @open true\n */\nexport type ${name} = (typeof ${names})[number];\n`] : []),
    `\n/** Every ${what} by its name. */\nexport const ${all}${type} = {\n${indent(things.map(key))}};\n`,
  ].join('');
}

/** Writes all registries that are not as their files say. */
export function writeRegistries() {
  for (const each of REGISTRIES) writeFileSync(`${src}${each.folder}/registry.ts`, registry(each));
}
