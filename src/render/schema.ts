import { list, object, parts, ref, type Schema } from './schema-parts.js';

const version = { const: 1 };

const header = {
  schemaVersion: version,
  tool: ref('tool'),
  settings: { type: 'object', additionalProperties: ref('setting'), description: 'What differs from the defaults, and where from.' },
  draft: ref('documentInfo'),
  final: ref('documentInfo'),
  summary: ref('summary'),
};
const rest = { possible: list('possible'), 'paragraphs?': list('paragraphFinding'), warnings: list('warning') };

const outputs: Readonly<Record<string, Schema>> = {
  comparison: object({ type: { const: 'comparison' }, ...header, findings: list('finding'), ...rest }),
  outline: object({
    type: { const: 'outline' },
    schemaVersion: version,
    tool: ref('tool'),
    document: ref('documentInfo'),
    blocks: list('block'),
    recommendations: list('recommendation'),
    possible: list('possible'),
    'sections?': list('sectionVerdict'),
    warnings: list('warning'),
  }),
  error: object({
    type: { const: 'error' },
    schemaVersion: version,
    code: { type: 'string' },
    message: { type: 'string' },
    'side?': { enum: ['draft', 'final'] },
  }),
  header: object({ type: { const: 'comparison' }, ...header, ...rest }, 'First record of NDJSON: the comparison without its findings.'),
  findingRecord: { allOf: [object({ type: { const: 'finding' } }), ref('finding')], description: 'One finding of NDJSON, in report order.' },
  end: object({ type: { const: 'end' }, complete: { const: true } }, 'Last record of NDJSON: nothing was cut off.'),
};

/** The JSON Schema (draft 2020-12) of everything draftdiff prints as JSON; `#/$defs/<record>` holds one schema for each record of NDJSON. */
export function schema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:draftdiff:schema:1',
    title: 'Output of draftdiff, version 1',
    description:
      'Readers must let unknown fields pass. Within version 1 fields, traits, warning codes, block types, formats and kinds may be added; nothing is removed or changes its meaning.',
    anyOf: [ref('comparison'), ref('outline'), ref('error')],
    $defs: { ...outputs, ...parts },
  };
}
