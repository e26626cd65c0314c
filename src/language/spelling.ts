/**
 * Words that British and American English spell in two ways, brought to one form. Both sides go through the same rules, so a
 * rule need not be right about a word, only keep different words apart. Sourced by the Oxford Guide to Style, chapter on American English.
 * The other languages have one spelling at a time: what reforms changed there keeps words apart (“Maße” is not “Masse”), and versions of one text rarely straddle one.
 */
export const spellingRules: {
  readonly rules: readonly (readonly [variant: RegExp, common: string])[];
  readonly short: Readonly<Record<string, string>>;
} = {
  rules: [
    [/is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, 'iz$1'],
    [/yz(e|ed|es|er|ers|ing)$/, 'ys$1'],
    [/our(s|ed|ing|able|ably|ful|ite|ites|al|ally|hood|hoods|er|ers|less)?$/, 'or$1'],
    [/(cent|lit|met|theat|fib|calib|sab|manoeuv|maneuv)re(s|d)?$/, '$1er$2'],
    [/ogue(s)?$/, 'og$1'],
    [/(def|off|lic|pret)ence(s)?$/, '$1ense$2'],
    [/^practise/, 'practice'],
    [/^practising$/, 'practicing'],
    [/programme(s|d)?$/, 'program$1'],
    [/([aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
    [/^(enrol|fulfil|instal|instil|distil|skilful|wilful)l/, '$1'],
    [/judgement/, 'judgment'],
    [/acknowledgement/, 'acknowledgment'],
    [/^(focus|bias)s(ed|es|ing)$/, '$1$2'],
    [/^whilst$/, 'while'],
    [/^amongst$/, 'among'],
    [/^ageing$/, 'aging'],
    [/^(p|orthop|encyclop)ae/, '$1e'],
    [/anaesth/, 'anesth'],
    [/haem/, 'hem'],
    [/^gynae/, 'gyne'],
    [/^(oe)(?=[dst])/, 'e'],
    [/^foet/, 'fet'],
    [/^cheque/, 'check'],
    [/^learnt$/, 'learned'],
    [/^towards$/, 'toward'],
    [/^afterwards$/, 'afterward'],
    [/^(manoeuver|maneuver)/, 'maneuver'],
    [/aluminium/, 'aluminum'],
  ],
  short: { grey: 'gray', tyre: 'tire', plough: 'plow' },
};
