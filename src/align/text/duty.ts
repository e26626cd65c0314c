import { asks, asksMildly, isHeldOff as holdsOff, opensBare, isDirective as readsDirective, reports, withoutDuty } from '../../language/directive/index.js';
import { sourceOf, words } from '../../text/index.js';

/** Whether a text lays a duty on somebody. Without words of its language: unknown, taken as yes. */
export const hasDuty = (text: string, language: string): boolean => asks(sourceOf(text, language));

/** Whether a text lays a duty on somebody or opens with the verb of what is to be done. */
export const isDirective = (text: string, language: string): boolean => readsDirective(sourceOf(text, language));

/** Whether a text asks by its verb alone, which it opens with: "Store registers". */
export const isCommand = (text: string, language: string): boolean => !hasDuty(text, language) && isDirective(text, language);

/** Whether the verb that a text opens with may be an imperative or infinitive, as far as its form tells. */
export const opensWithAct = (text: string, language: string): boolean => opensBare(sourceOf(text, language));

/** What a text asks to be done, without the words that ask for it. */
export const actIn = (text: string, language: string): string => withoutDuty(sourceOf(text, language));

/** Whether a text says what may be done, or asks for it in other verbs, where `before` did not. */
export const hasMilderDuty = (text: string, before: string, language: string): boolean => asksMildly(sourceOf(text, language), words(before));

/** Whether a text reports or rejects a proposal instead of making it. */
export const isReported = (text: string, language: string): boolean => reports(sourceOf(text, language));

/** Whether a passage has the words of a proposal only in a clause that it leaves open or that somebody else holds. */
export const isHeldOff = (passage: string, proposal: string, language: string): boolean => holdsOff(sourceOf(passage, language), sourceOf(proposal, language));
