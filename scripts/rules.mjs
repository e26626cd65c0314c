// The page docs/rules.md and what `--explain` says of each rule, from the rules of src/recognise/rules.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The rules as the code has them. */
export async function loadRules() {
  const { outputFiles } = buildSync({ entryPoints: [path('src/recognise/rules/index.ts')], bundle: true, write: false, format: 'esm', platform: 'node' });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).RULES;
}

const signed = (weight) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;
const cell = (text) => text.replaceAll('|', '\\|').replace(/\n+/g, ' ⏎ ');
const quoted = (examples) => examples.map((example) => `\`${cell(example)}\``).join('<br>');

function row({ name, form, weight, why, examples: { yes, no, in: given = {} } }) {
  const where = Object.values(given).join(', ');
  return `| \`${name}\` | ${weight ? signed(weight) : '0'} | ${form || '–'} | ${cell(why)} | ${where ? `(${where}) ` : ''}${quoted(yes)} | ${quoted(no)} |`;
}

/** The page with the table of rules written anew; prose stays. */
export function withRules(page, rules) {
  const table = ['| rule | weight | form | because | speaks on the end of | not on the end of |', '|---|---|---|---|---|---|', ...rules.map(row)].join('\n');
  return page.replace(/^\| rule \|.*(?:\n\|.*)*/m, () => table);
}

/** The module by which `--explain` says why. */
export function whyOf(rules) {
  const literal = (text) => `'${text.replaceAll("'", "\\'")}'`;
  const key = (name) => (/^\w+$/.test(name) ? name : literal(name));
  const lines = rules.map(({ name, weight, why }) => `  ${key(name)}: { weight: ${weight}, why: ${literal(why)} },\n`);
  return [
    '// Written by `npm run generate` from src/recognise/rules.\n\n',
    '/** How each rule of recognition counts, in log-odds, and why. */\n',
    `export const WHY: Readonly<Record<string, { readonly weight: number; readonly why: string }>> = {\n${lines.join('')}};\n`,
  ].join('');
}

/** The texts that are made from the rules, as these are now. */
export function ruleTexts(rules) {
  const page = path('docs/rules.md');
  return [
    [page, withRules(readFileSync(page, 'utf8'), rules)],
    [path('src/render/why.ts'), whyOf(rules)],
  ];
}
