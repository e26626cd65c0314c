// What each rule and each word of the recogniser rests on: the groups of publishers on whose documents a rule is right and wrong, and the words that
// the documents of one group alone have. `rules.mjs` computes it from ../shared/gold and keeps it in sources.json; no entry is written by hand.
// A rule with a grammar says so itself (`grammar`); the closed classes of words, and the verbs of duty, are grammar too.
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('sources.json', import.meta.url);

/** Lists of words that a publisher can bring, by where they are looked for; all others are closed classes or conjugation. */
const OPEN = {
  text: ['bodies', 'authors', 'acts', 'commands', 'leadIns', 'terms', 'reported', 'responses', 'answers', 'mentions', 'consultation', 'valued'],
  titles: [
    ...['open', 'openWhole', 'series', 'restate', 'reply', 'close', 'about'].map((name) => `sections.${name}`),
    ...['guideline', 'standard', 'report'].map((name) => `kinds.${name}`),
    ...['formal', 'series', 'alone'].map((name) => `labels.${name}`),
    ...['law', 'policy', 'plan', 'minutes', 'decision', 'progress'].map((name) => `verdicts.titles.${name}`),
    'replyTitles',
  ],
};
const VERDICTS = ['enacting', 'meeting', 'ruling', 'earlier', 'statuses'].map((name) => `verdicts.${name}`);
const FORMER = ['versions', 'asked', 'proposals', 'rejected', 'phrases'].map((name) => `former.${name}`);
const IN_TEXT = [...OPEN.text, ...VERDICTS, ...FORMER];

const at = (words, name) => name.split('.').reduce((value, key) => value?.[key], words) ?? [];
/** What an author says he does, unless a drafting guide or standard backs the words; verbs of duty are grammar. */
const isOpen = ({ form, sourced }) => form !== 'modal' && (sourced === undefined || sourced.startsWith('measured'));
const performatives = ({ directives }) => directives.filter(isOpen).flatMap(({ phrases }) => phrases);
const listsOf = (words) => [...IN_TEXT.map((name) => [name, at(words, name), 'text']), ...OPEN.titles.map((name) => [name, at(words, name), 'titles'])];

/** Notes which words a document has that its language's open lists hold. */
function noteWords(found, { outline, group }, { languages, findPhrases, indexPhrases, phraseForm, words }) {
  const lexicon = languages.find(({ language }) => language === outline.document.language.slice(0, 2));
  if (!lexicon) return;
  const said = outline.blocks.filter(({ role }) => role !== 'furniture');
  const texts = {
    text: said.map(({ text, cells }) => words(cells ? cells.join(' . ') : text)),
    titles: [
      outline.document.title ?? '',
      ...said.flatMap(({ type, text, label = '' }) => (type === 'heading' || label ? [`${label} . ${text.slice(0, 160)}`] : [])),
    ].map((text) => words(text)),
  };
  for (const [name, phrases, where] of [...listsOf(lexicon), ['directives', performatives(lexicon), 'text']]) {
    const index = indexPhrases(phrases.map((phrase) => [phraseForm(phrase), phrase]));
    const seen = new Set(texts[where].flatMap((list) => findPhrases(list, index).map(({ entry }) => entry)));
    for (const phrase of seen) {
      const key = JSON.stringify([lexicon.language, name, phrase]);
      found.set(key, (found.get(key) ?? new Set()).add(group));
    }
  }
}

const add = (counts, group) => counts.set(group, (counts.get(group) ?? 0) + 1);

/** On which groups, and how often, each rule was right and wrong, and how often of that the verdict turned on it. */
function noteRules(table, { outline, labels, group }, { isAgainst, SHIPPED: { prior, weights } }) {
  outline.blocks.forEach(({ evidence = [] }, at) => {
    if (labels[at] === undefined) return;
    const rules = new Set(evidence.map((one) => one.rule));
    const sum = [...rules].reduce((total, rule) => total + weights.get(rule), prior[outline.document.kind]);
    for (const rule of rules) {
      const side = labels[at] === isAgainst(rule) ? 'wrong' : 'right';
      add(table.get(rule)[side], group);
      if (sum > 0 !== sum - weights.get(rule) > 0) add(table.get(rule).turned[side], group);
    }
  });
}

const entry = () => ({ right: new Map(), wrong: new Map(), turned: { right: new Map(), wrong: new Map() } });

/** Reads all documents once: the table of the rules, and what rests on one group alone. */
export function gather(documents, inner) {
  const against = new Set(inner.RULES.filter(({ form, classes }) => form === 0 && !classes.includes('repeats')).map(({ name }) => name));
  const table = new Map(inner.RULES.map(({ name }) => [name, entry()]));
  const found = new Map();
  for (const one of documents) {
    noteRules(table, one, { isAgainst: (rule) => against.has(rule), SHIPPED: inner.SHIPPED });
    noteWords(found, one, inner);
  }
  return { table, found };
}

const LEAST_GROUPS = 2;

/** Rules that weigh something, were right on fewer than two groups, and that no grammar backs. */
export const unbacked = (table, rules) =>
  rules.filter(({ name, weight, grammar }) => weight && !grammar && table.get(name).right.size < LEAST_GROUPS).map(({ name }) => name);

/** The table as it is kept: rules with their groups, and by group the words that it alone has. */
export function written({ table, found }) {
  const names = (groups) => [...groups.keys()].sort();
  const rules = Object.fromEntries([...table].sort().map(([name, { right, wrong }]) => [name, { right: names(right), wrong: names(wrong) }]));
  const words = {};
  for (const [key, groups] of [...found].sort()) {
    if (groups.size >= LEAST_GROUPS) continue;
    const [language, list, phrase] = JSON.parse(key);
    const [group] = groups;
    words[group] = { ...words[group], [language]: { ...words[group]?.[language] } };
    const own = words[group][language];
    own[list] = [...(own[list] ?? []), phrase].sort();
  }
  return { rules, words: Object.fromEntries(Object.entries(words).sort()) };
}

/** Lists stand in one line each, so that a change is seen. */
const page = (sources) => JSON.stringify(sources, null, 1).replace(/\[\n\s+([^\]]*?)\n\s+\]/g, (_, inside) => `[${inside.replace(/,\n\s+/g, ', ')}]`);

export const save = (sources) => writeFileSync(path, `${page(sources)}\n`);
export const load = () => JSON.parse(readFileSync(path, 'utf8'));

/** What the recogniser knows without a group: rules and words that rest on it alone are switched off; `words: false` leaves the words. */
export function knowledgeWithout(group, inner, { sources = load(), words = true } = {}) {
  const grammar = new Set(inner.RULES.filter((rule) => rule.grammar).map(({ name }) => name));
  const alone = (name) => !grammar.has(name) && (sources.rules[name]?.right ?? []).every((one) => one === group);
  const { prior, weights } = inner.SHIPPED;
  const model = { prior, weights: new Map([...weights].filter(([name]) => !alone(name))) };
  return words
    ? {
        model,
        languages: inner.languagesWith(
          {},
          inner.languages.map((one) => withoutWords(one, sources.words[group]?.[one.language])),
        ),
      }
    : { model };
}

function withoutWords(lexicon, own) {
  if (!own) return lexicon;
  const copy = structuredClone({ ...lexicon, cues: undefined, indexed: undefined });
  for (const [name, phrases] of Object.entries(own)) {
    const out = new Set(phrases);
    if (name === 'directives')
      copy.directives = copy.directives.map((one) => ({ ...one, phrases: one.phrases.filter((phrase) => !isOpen(one) || !out.has(phrase)) }));
    else {
      const path = name.split('.');
      const last = path.pop();
      const owner = path.reduce((value, key) => value[key], copy);
      owner[last] = owner[last].filter((phrase) => !out.has(phrase));
    }
  }
  return copy;
}
