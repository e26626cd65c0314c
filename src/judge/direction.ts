import type { Trait } from '../types.js';
import { type Direction, type Observation, traitFrom } from './observation.js';

/** What the observations of one pair come to: their own traits, and one direction where they agree on it. */
export interface Verdict {
  readonly traits: readonly Trait[];
  /** both directions were seen, so none is given */
  readonly mixed: boolean;
  /** why some of it is to be checked */
  readonly doubts: readonly string[];
}

const MIXED = 'mixed: other words of it point the other way, so no direction is given';

/** Traits of the observations with `softened` or `strengthened` next to them; a duty turned round has neither, and of a text that is blacked out in part nothing else is said (DESIGN, rule 6). */
export function verdict(observations: readonly Observation[]): Verdict {
  if (observations.some(({ type }) => type === 'redacted'))
    return { traits: observations.filter(({ type }) => type === 'redacted' || type === 'invisible').flatMap(traitFrom), mixed: false, doubts: [] };
  const turned = observations.some(({ type }) => type === 'negation');
  const directions = new Set(observations.flatMap(({ direction }) => (direction ? [direction] : [])));
  const mixed = !turned && directions.size > 1;
  const own = observations.map((one) => (mixed && one.direction ? { ...one, reason: `${one.reason} (${MIXED})` } : one)).flatMap(traitFrom);
  const given = turned || mixed ? [] : [...directions].map((direction) => directionTrait(direction, observations));
  const doubts = observations.flatMap(({ doubt }) => doubt ?? []);
  return { traits: [...own.filter(({ type }) => type === 'negation'), ...given, ...own.filter(({ type }) => type !== 'negation')], mixed, doubts };
}

/** The same traits, with nothing said of weaker or stronger. */
export function withoutDirection({ traits, doubts }: Verdict): Verdict {
  return { traits: traits.filter(({ type }) => type !== 'softened' && type !== 'strengthened'), mixed: false, doubts };
}

function directionTrait(direction: Direction, observations: readonly Observation[]): Trait {
  const grounds = observations.filter((one) => one.direction === direction);
  const { type: _type, direction: _direction, reason: _reason, lone: _lone, doubt: _doubt, ...first } = grounds[0] as Observation;
  return { type: direction, ...first, reason: grounds.map(({ reason }) => reason).join('; ') };
}
