import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Words that the glossary has standard terms for: no identifier is made of them. */
const REPLACED = 'bid|bids|sibling|siblings|stranger|strangers|weave|loom|glue|glued|quarrel|quarrels|tangle|tangles|likeness|recut';
/** So are these as whole names: what has a side is called draft or final, what has none own and other. */
const SIDES = new Set(['two', 'ours', 'theirs']);
const PART = new RegExp(`^(?:${REPLACED})$`);

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The names a file declares, each by its words. */
function declaredIn(code: string): string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    const { name } = node as { readonly name?: ts.Node };
    if (name && ts.isIdentifier(name)) names.push(name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return names;
}

it('no name is made of a word that the glossary replaced', () => {
  const made = files
    .filter((file) => !/numerals|\/numbers\.ts/.test(file))
    .flatMap((file) =>
      declaredIn(readFileSync(`${src}${file}`, 'utf8'))
        .filter((name) => SIDES.has(name) || name.split(/(?=[A-Z])|_/).some((part) => PART.test(part.toLowerCase())))
        .map((name) => `${file}: ${name}`),
    );
  expect(made).toEqual([]);
});
