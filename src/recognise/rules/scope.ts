import type { ScopeState, View } from '../model.js';
import type { PlaceRule } from './rule.js';

/** The title that speaks for a block, if it says this; notes stand where the page ends, whatever section that is, and headings are sections of their own. */
const titled = ({ scope, block, label }: View, state: ScopeState): string | undefined =>
  scope.state === state && !scope.faded && block.type !== 'heading' && (block.type !== 'footnote' || label?.kind === 'formal') ? scope.title : undefined;

export const scopeReply = {
  name: 'scope.reply',
  form: 0,
  weight: -11,
  why: 'stands in an answer to recommendations',
  classes: ['placed'],
  examples: { yes: ['# Government response\n\nThe board should count the boats.'], no: ['# Recommendations\n\nThe board should count the boats.'] },
  // "Requirements for replies": a standard answers nobody
  test: ({ view: { scope }, facts }) => facts.kind !== 'standard' && scope.state === 'reply' && scope.title,
} as const satisfies PlaceRule;

export const scopeOpen = {
  name: 'scope.open',
  form: 3,
  weight: 1.4,
  why: 'stands in a section of recommendations',
  classes: ['formal', 'first'],
  examples: { yes: ['# Recommendations\n\nThe board should count the boats.'], no: ['# Findings and recommendations\n\nThe board should count the boats.'] },
  test: ({ view }) => !view.scope.mixed && titled(view, 'open'),
} as const satisfies PlaceRule;

export const scopeMixed = {
  name: 'scope.mixed',
  form: 3,
  weight: 0.5,
  why: 'stands in a section of recommendations among other things',
  classes: ['formal'],
  examples: { yes: ['# Findings and recommendations\n\nThe board should count the boats.'], no: ['# Recommendations\n\nThe board should count the boats.'] },
  test: ({ view }) => view.scope.mixed && titled(view, 'open'),
} as const satisfies PlaceRule;

export const scopeRestate = {
  name: 'scope.restate',
  form: 3,
  weight: 0.2,
  why: 'stands in a summary or list',
  classes: [],
  examples: { yes: ['# Executive summary\n\nThe board should count the boats.'], no: ['# Boats\n\nThe board should count the boats.'] },
  test: ({ view }) => titled(view, 'restate'),
} as const satisfies PlaceRule;

export const scopeClose = {
  name: 'scope.close',
  form: 0,
  weight: -1.2,
  why: 'stands under a title such as Background',
  classes: [],
  examples: { yes: ['# Background\n\nThe board should count the boats.'], no: ['# Boats\n\nThe board should count the boats.'] },
  test: ({ view }) => titled(view, 'close'),
} as const satisfies PlaceRule;
