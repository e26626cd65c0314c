// Written by `npm run generate` from the files beside it.
import alignmentLimit from './alignment-limit.js';
import attachment from './attachment.js';
import comments from './comments.js';
import coveredText from './covered-text.js';
import damaged from './damaged.js';
import despiteKind from './despite-kind.js';
import despiteLanguage from './despite-language.js';
import despitePartial from './despite-partial.js';
import despiteUnrelated from './despite-unrelated.js';
import heavilyRewritten from './heavily-rewritten.js';
import hiddenText from './hidden-text.js';
import joinedParagraphs from './joined-paragraphs.js';
import languageUnsupported from './language-unsupported.js';
import littleText from './little-text.js';
import lostLetters from './lost-letters.js';
import macros from './macros.js';
import misread from './misread.js';
import noRecommendations from './no-recommendations.js';
import notCompared from './not-compared.js';
import numbersMissing from './numbers-missing.js';
import ocrText from './ocr-text.js';
import pageIsPicture from './page-is-picture.js';
import pageUnreadable from './page-unreadable.js';
import pageWithoutText from './page-without-text.js';
import picture from './picture.js';
import pictureOfText from './picture-of-text.js';
import recognisedOnOneSide from './recognised-on-one-side.js';
import recommendationsElsewhere from './recommendations-elsewhere.js';
import redacted from './redacted.js';
import redactionNotApplied from './redaction-not-applied.js';
import remoteLink from './remote-link.js';
import remoteReference from './remote-reference.js';
import restatementDiffers from './restatement-differs.js';
import rulingStale from './ruling-stale.js';
import sidesSeemSwapped from './sides-seem-swapped.js';
import type { WarningSpec } from './spec.js';
import staleAcceptance from './stale-acceptance.js';
import struckThrough from './struck-through.js';
import textUnderPicture from './text-under-picture.js';
import trackedChanges from './tracked-changes.js';
import unreadPart from './unread-part.js';
import unshownText from './unshown-text.js';
import versionAbsent from './version-absent.js';

/** The name of every warning. */
export const WARNING_CODES = [
  'alignment-limit',
  'attachment',
  'comments',
  'covered-text',
  'damaged',
  'despite-kind',
  'despite-language',
  'despite-partial',
  'despite-unrelated',
  'heavily-rewritten',
  'hidden-text',
  'joined-paragraphs',
  'language-unsupported',
  'little-text',
  'lost-letters',
  'macros',
  'misread',
  'no-recommendations',
  'not-compared',
  'numbers-missing',
  'ocr-text',
  'page-is-picture',
  'page-unreadable',
  'page-without-text',
  'picture',
  'picture-of-text',
  'recognised-on-one-side',
  'recommendations-elsewhere',
  'redacted',
  'redaction-not-applied',
  'remote-link',
  'remote-reference',
  'restatement-differs',
  'ruling-stale',
  'sides-seem-swapped',
  'stale-acceptance',
  'struck-through',
  'text-under-picture',
  'tracked-changes',
  'unread-part',
  'unshown-text',
  'version-absent',
] as const;
/**
 * The name of a warning.
 * @open true
 */
export type WarningCode = (typeof WARNING_CODES)[number];

/** Every warning by its name. */
export const WARNINGS: Readonly<Record<WarningCode, WarningSpec>> = {
  'alignment-limit': alignmentLimit,
  attachment,
  comments,
  'covered-text': coveredText,
  damaged,
  'despite-kind': despiteKind,
  'despite-language': despiteLanguage,
  'despite-partial': despitePartial,
  'despite-unrelated': despiteUnrelated,
  'heavily-rewritten': heavilyRewritten,
  'hidden-text': hiddenText,
  'joined-paragraphs': joinedParagraphs,
  'language-unsupported': languageUnsupported,
  'little-text': littleText,
  'lost-letters': lostLetters,
  macros,
  misread,
  'no-recommendations': noRecommendations,
  'not-compared': notCompared,
  'numbers-missing': numbersMissing,
  'ocr-text': ocrText,
  'page-is-picture': pageIsPicture,
  'page-unreadable': pageUnreadable,
  'page-without-text': pageWithoutText,
  picture,
  'picture-of-text': pictureOfText,
  'recognised-on-one-side': recognisedOnOneSide,
  'recommendations-elsewhere': recommendationsElsewhere,
  redacted,
  'redaction-not-applied': redactionNotApplied,
  'remote-link': remoteLink,
  'remote-reference': remoteReference,
  'restatement-differs': restatementDiffers,
  'ruling-stale': rulingStale,
  'sides-seem-swapped': sidesSeemSwapped,
  'stale-acceptance': staleAcceptance,
  'struck-through': struckThrough,
  'text-under-picture': textUnderPicture,
  'tracked-changes': trackedChanges,
  'unread-part': unreadPart,
  'unshown-text': unshownText,
  'version-absent': versionAbsent,
};
