import { DEFAULT_LIMITS } from '../read/limits.js';
import { OUTPUT_FORMATS } from '../render/options.js';
import { DOUBTS, KINDS } from '../types.js';
import { KINDS_OF_CHANGE } from './words.js';

/** What a key of the configuration takes. */
export interface ConfigKey {
  readonly type: 'texts' | 'text' | 'switch' | 'weight' | 'ignore' | 'limits';
  readonly known?: readonly string[];
  readonly says: string;
}

/** Every key of draftdiff.config.json: data only, no code, and none that names an output. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigKey>> = {
  labels: { type: 'texts', says: 'Words that label a recommendation, beside the built-in ones: "Ask", "Proposal".' },
  sections: { type: 'texts', says: 'Titles of sections whose paragraphs are recommendations: "What must happen now".' },
  addressees: { type: 'texts', says: 'Names of those who may have to act: "the Trust", "Ofsted".' },
  leadIns: { type: 'texts', says: 'Phrases that announce a list of recommendations: "our asks are".' },
  language: { type: 'text', says: 'Language of both documents, e.g. "en".' },
  kind: { type: 'text', known: KINDS, says: 'Kind of document.' },
  strict: { type: 'switch', says: 'Take labels, sections and performative verbs only.' },
  format: { type: 'text', known: OUTPUT_FORMATS, says: 'Form of the output.' },
  only: { type: 'texts', known: KINDS_OF_CHANGE, says: 'Show only these outcomes and traits.' },
  minWeight: { type: 'weight', says: 'Show only findings of this weight or more.' },
  paragraphs: { type: 'switch', says: 'Show what happened to narrative paragraphs, too.' },
  failOn: {
    type: 'texts',
    known: KINDS_OF_CHANGE,
    says: 'Exit 1 when a finding or item has one of these outcomes or traits, alone or with a certainty: "dropped:clear".',
  },
  exitCode: { type: 'switch', says: 'Exit 1 when anything is not kept.' },
  despite: { type: 'texts', known: DOUBTS, says: 'Compare in spite of these doubts.' },
  draftName: { type: 'text', says: 'What to call the draft.' },
  finalName: { type: 'text', says: 'What to call the final.' },
  share: { type: 'switch', says: 'Leave out of outputs what could identify who gave the file.' },
  ignore: { type: 'ignore', says: 'Sections and phrases whose recommendations are left aside: counted, kept in the JSON, never failing.' },
  limits: { type: 'limits', says: 'Limits to raise.' },
};

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
      return object(says, Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, { type: 'number', exclusiveMinimum: 0 }])));
  }
}

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
