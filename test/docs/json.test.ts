import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/render/index.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/json.md', import.meta.url)), 'utf8');
const sections = new Map(page.split(/^#{2,3} /m).map((text) => [text.split('\n', 1)[0] ?? '', text]));
const parts = Object.entries(((await schema()) as { $defs: Record<string, object> }).$defs);

interface Shape {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

/** Every field a part has, those of objects inside it too, as the page writes them. */
function fields(part: unknown, top = true): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((each) => fields(each, top));
  if (part === null || typeof part !== 'object') return [];
  const { properties = {}, required = [] } = part as Shape;
  const own = Object.keys(properties).map((name) => (top && !required.includes(name) ? `${name}?` : name));
  const inner = Object.entries(part).flatMap(([key, value]) => fields(key === 'properties' ? Object.values(value) : value, top && key !== 'properties'));
  return [...own, ...inner];
}

/** What stands in the first column of a section's table. */
const rows = (section: string) =>
  [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', ').map((name) => name.replaceAll('`', '')));

describe('docs/json.md', () => {
  test.each(parts)('tells every field of %s', (name, part) => {
    const section = sections.get(name) ?? '';
    expect(fields(part).filter((field) => !section.includes(`\`${field}\``))).toEqual([]);
  });

  test.each(parts)('tells no field that %s has not', (name, part) => {
    expect(rows(sections.get(name) ?? '').filter((field) => !fields(part).includes(field))).toEqual([]);
  });

  test('links to sections that exist', () => {
    const anchors = [...sections.keys()].map((title) => title.toLowerCase().replaceAll(' ', '-'));
    expect([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
