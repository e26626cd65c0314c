// Tables of fields for docs/json.md, from the published schema.

/** The page with each table of a part of the schema written anew; prose stays. */
export function withTables(page, { $defs }) {
  const sections = page.split(/^(?=#{2,3} )/m).map((section) => {
    const [, name] = /^### (\w+)\n/.exec(section) ?? [];
    return name && $defs[name] ? section.replace(/^\| field \|.*(?:\n\|.*)*/m, () => table($defs[name])) : section;
  });
  return sections.join('');
}

/** One row for each field; neighbours that hold the same share one. */
function table({ properties, required }) {
  const rows = Object.entries(properties).map(([name, schema]) => ({
    field: `\`${name}${required.includes(name) ? '' : '?'}\``,
    rest: `${typeIn(schema)} | ${schema.description ?? ''}`.trimEnd(),
  }));
  const joined = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last?.rest === row.rest) last.field += `, ${row.field}`;
    else joined.push(row);
  }
  return ['| field | is | holds |', '|---|---|---|', ...joined.map(({ field, rest }) => `| ${field} | ${rest} |`)].join('\n');
}

/** "list of [trait](#trait)", "`a`, `b`", "share". */
function typeIn(schema) {
  const { $ref, type, items, enum: words, examples, const: one, anyOf, properties, additionalProperties, maximum, minimum } = schema;
  if ($ref) return link($ref.replace('#/$defs/', ''));
  if (one !== undefined) return typeof one === 'string' ? `\`"${one}"\`` : `\`${one}\``;
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  if (examples) return `${examples.map((word) => `\`${word}\``).join(', ')}; an open list`;
  if (anyOf) return anyOf.map(typeIn).join(' or ');
  if (type === 'array') return `list of ${typeIn(items)}`;
  if (properties)
    return `object: ${Object.entries(properties)
      .map(([name, inner]) => `\`${name}\` (${typeIn(inner)})`)
      .join(', ')}`;
  if (additionalProperties) return `by name: ${typeIn(additionalProperties)}`;
  if (type === 'number') return minimum === 0 && maximum === undefined ? 'points' : 'share';
  if (type === 'integer') return maximum === undefined ? 'count' : `${minimum} to ${maximum}`;
  return { string: 'text', boolean: '`true` or `false`', null: '`null`' }[type] ?? 'anything';
}

const link = (name) => `[${name}](#${name.toLowerCase()})`;
