import { LIMIT_NAMES, LIMITS, type Range } from '../limits.js';
import { SETTINGS } from './flags/index.js';
import type { FlagSpec } from './flags/spec.js';

/** What a key of the configuration takes. */
export type ConfigKey = KeyType & {
  readonly says: string;
  /** as in `FlagSpec` */
  readonly unnamed?: (value: never) => unknown;
};

/** How a key is checked. */
type KeyType =
  | { readonly type: 'texts' | 'text'; readonly known?: readonly string[] }
  | { readonly type: 'switch' | 'ignore' | 'limits' | 'files' }
  | { readonly type: 'number'; readonly range: Range };

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

function keyOfFlag({ key, file, ...flag }: (typeof SETTINGS)[number]): [string, ConfigKey][] {
  if (!file) return [];
  const type: KeyType = file.type ? { type: file.type } : typeOf(flag);
  return [[key, { ...type, says: file.says, ...(file.unnamed ? { unnamed: file.unnamed } : {}) }]];
}

function typeOf({ value, values, list, range }: Pick<FlagSpec, 'value' | 'values' | 'list' | 'range'>): KeyType {
  if (range) return { type: 'number', range };
  if (list) return { type: 'texts', known: list };
  if (!value) return { type: 'switch' };
  return { type: 'text', ...(values ? { known: values } : {}) };
}

/** Letters of a path, more than any system has. */
export const LONGEST_PATH = 4_096;

const TEXT = { type: 'string', minLength: 1, maxLength: 200 };

const PATH = { type: 'string', minLength: 1, maxLength: LONGEST_PATH };

function fieldSchema(key: ConfigKey): object {
  const description = key.says;
  switch (key.type) {
    case 'texts':
      return { description, type: 'array', items: key.known ? { enum: key.known } : TEXT };
    case 'text':
      return { description, ...(key.known ? { enum: key.known } : { type: 'string' }) };
    case 'files':
      return { description, type: 'array', minItems: 1, items: PATH };
    case 'switch':
      return { description, type: 'boolean' };
    case 'number':
      return { description, ...numberSchema(key.range) };
    case 'ignore':
      return object(description, { sections: { type: 'array', items: TEXT }, phrases: { type: 'array', items: TEXT } });
    case 'limits':
      return object(description, Object.fromEntries(LIMIT_NAMES.map((name) => [name, numberSchema(LIMITS[name].range)])));
  }
}

const numberSchema = ({ least, most, whole }: Range) => ({ type: whole ? 'integer' : 'number', minimum: least, maximum: most });

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
