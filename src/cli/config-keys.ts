import { DEFAULT_LIMITS } from '../limits.js';
import { SETTINGS } from './flags/index.js';
import type { KeyType } from './flags/spec.js';
import { rangeOf } from './ranges.js';

/** What a key of the configuration takes. */
export interface ConfigKey {
  readonly type: KeyType;
  readonly known?: readonly string[];
  readonly says: string;
  /** as in `FlagSpec` */
  readonly unnamed?: (value: never) => unknown;
}

/** Keys that no flag has: words of the user's, and what is left aside. */
const OWN: Readonly<Record<string, ConfigKey>> = {
  labels: { type: 'texts', says: 'Words that label a recommendation, beside the built-in ones: "Ask", "Proposal".' },
  sections: { type: 'texts', says: 'Titles of sections whose paragraphs are recommendations: "What must happen now".' },
  addressees: { type: 'texts', says: 'Names of those who may have to act: "the Trust", "Ofsted".' },
  leadIns: { type: 'texts', says: 'Phrases that announce a list of recommendations: "our asks are".' },
  ignore: {
    type: 'ignore',
    says: 'Sections and phrases whose recommendations are left aside: counted, kept in the JSON, never failing.',
    unnamed: () => undefined,
  },
};

/** Every key of draftdiff.config.json: data only, no code, and none that names an output. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigKey>> = { ...OWN, ...Object.fromEntries(SETTINGS.flatMap(keyOfFlag)) };

function keyOfFlag({ key, file, value, values, list }: (typeof SETTINGS)[number]): [string, ConfigKey][] {
  if (!file) return [];
  const known = list ?? values;
  const type = file.type ?? (list ? 'texts' : value ? 'text' : 'switch');
  return [[key, { type, ...(known ? { known } : {}), says: file.says, ...(file.unnamed ? { unnamed: file.unnamed } : {}) }]];
}

const TEXT = { type: 'string', minLength: 1, maxLength: 200 };

function fieldSchema({ type, known, says }: ConfigKey): object {
  const text = known ? { enum: known } : TEXT;
  switch (type) {
    case 'texts':
      return { description: says, type: 'array', items: text };
    case 'text':
      return { description: says, ...(known ? text : { type: 'string' }) };
    case 'switch':
      return { description: says, type: 'boolean' };
    case 'weight':
      return { description: says, type: 'number', minimum: 0, maximum: 1 };
    case 'ignore':
      return object(says, { sections: { type: 'array', items: TEXT }, phrases: { type: 'array', items: TEXT } });
    case 'limits':
      return object(says, Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, limitSchema(rangeOf(`--limit ${name}`))])));
  }
}

const limitSchema = ({ least, most, whole }: ReturnType<typeof rangeOf>) => ({ type: whole ? 'integer' : 'number', minimum: least, maximum: most });

const object = (description: string, properties: object) => ({ description, type: 'object', properties, additionalProperties: false });

/** The JSON Schema of draftdiff.config.json, for editors. */
export function configSchema(): object {
  const properties = Object.fromEntries(Object.entries(CONFIG_KEYS).map(([key, spec]) => [key, fieldSchema(spec)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'draftdiff configuration',
    ...object('Settings that hold for every run in this folder; a flag wins over them.', { $schema: { type: 'string' }, ...properties }),
  };
}
