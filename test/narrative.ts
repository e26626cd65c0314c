/**
 * A thousand sentences that tell and ask for nothing, made from patterns: what happened, was said, had to be done or may be so.
 * `{name}` is filled from the list of that name; the same call gives the same sentences.
 */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  thing: ['the pier', 'the old lighthouse', 'the second ferry', 'the town clock', 'the fish market', 'the signal box', 'the north quay', 'the rope works'],
  things: ['the ferries', 'the cranes', 'the nets', 'the warehouses', 'the tram lines', 'the barges', 'the lanterns', 'the sea walls'],
  body: ['the harbour board', 'the ministry', 'the council', 'the pilots’ union', 'the county', 'the water company', 'the railway', 'the trustees'],
  Body: ['The harbour board', 'The ministry', 'The council', 'The pilots’ union', 'The county', 'The water company', 'The railway', 'The trustees'],
  who: ['one witness', 'the mayor', 'a retired keeper', 'the last inspector', 'a local paper', 'the shipping line', 'an earlier review', 'two members'],
  Who: ['One witness', 'The mayor', 'A retired keeper', 'The last inspector', 'A local paper', 'The shipping line', 'An earlier review', 'Two members'],
  year: ['1871', '1902', '1931', '1958', '1964', '1987', '2004', '2019'],
  when: [
    'in 1902',
    'last winter',
    'that spring',
    'on 3 March 2019',
    'before the war',
    'for eleven years',
    'every Tuesday',
    'twice a day',
    'in the first week of June',
  ],
  count: ['4,000', '212', 'twelve', 'some 60', '1,150', 'three', 'fewer than 40', 'about 900'],
  adjective: ['dry', 'quiet', 'long', 'hard to find', 'older than the town', 'well known', 'wet and cold', 'worn'],
  done: ['built', 'painted', 'sold', 'moved', 'counted', 'repaired', 'closed', 'photographed'],
  noun: [
    'a surprise to many',
    'the worst of them',
    'a matter of chance',
    'the talk of the town',
    'a fine sight',
    'no accident',
    'the end of it',
    'the oldest one',
  ],
  It: ['It', 'This', 'That'],
  They: ['They', 'These', 'Those', 'These boats', 'Such storms', 'Those years', 'Such people', 'These figures'],
  Such: ['Such a year', 'This chapter', 'That winter', 'This report', 'That quay', 'Such a sum', 'This part of the coast', 'That decision'],
};

const PATTERNS: readonly string[] = [
  // what was so
  '{It} was {adjective}.',
  '{Such} was {adjective}.',
  '{They} were {adjective}.',
  '{They} were {done} {when}.',
  '{Such} was {done} {when}.',
  '{It} was {done} {when} with {count} bricks.',
  '{Body} had {done} {count} of {things} by {year}.',
  'In {year} {body} moved {count} tonnes.',
  'By {year} {thing} had been {done} and {things} were {adjective}.',
  'Within {count} days {thing} was {done} again.',
  'On 14 May {year}, in a wind that nobody had forecast, {thing} was {done} and {count} people walked home along the shore.',
  'Nobody has {done} {thing} since {year}.',
  '{count} of {things} are {adjective}, and the rest were {done} {when}.',
  'It rained {when}.',
  'There were {count} boats and no crew.',
  'There is a photograph of {thing} in the hall.',
  // nouns that are verbs elsewhere
  'Photographs of {thing} hang in the lobby.',
  'Work on {thing} began {when}.',
  'Plans of {thing} were drawn in {year}.',
  'Train services to {thing} stopped in {year}.',
  'Review of the files took {count} weeks.',
  'Support for {body} was {adjective}.',
  'Use of {things} fell by a third {when}.',
  'Repairs took {count} days.',
  // typeset and printed
  'This chapter was typeset in {year} with a serif face.',
  'This report was printed in {count} copies.',
  'These pages were read by {body} {when}.',
  // one thing and another
  '{They} run {when}.',
  '{Such} cost {body} £{count}.',
  '{They} show how {thing} was {done}.',
  '{It} shows that {things} are {adjective}.',
  '{Such} came to nothing, although {who} had asked for {thing}.',
  // what may be so
  '{It} must have been {noun}.',
  '{They} must have been {done} {when}.',
  '{It} may have rained {when}.',
  '{They} may return {when}.',
  '{It} might be {noun}.',
  '{It} could be seen from {thing}.',
  '{They} can be {adjective}.',
  '{It} can take {count} days to cross.',
  '{It} cannot have been {adjective}.',
  '{They} should be home by now.',
  '{It} should come as no surprise.',
  '{It} should be noted that {things} are {adjective}.',
  '{It} must be {noun}.',
  '{They} would have been {done} in any case.',
  '{Body} could not say who had {done} {thing}.',
  // what had to be done
  '{Body} had to close {thing} in {year}.',
  '{Body} was required to publish its accounts until {year}.',
  '{They} had to be {done} by hand.',
  '{It} had to be {done} {when}.',
  '{Body} was obliged to sell {thing}.',
  '{They} were to have met {when}.',
  '{Body} should have {done} {thing} {when}.',
  '{Body} needed to borrow {count} boats.',
  // what others asked for
  '{Who} said that {things} must be {done} {when}.',
  '{Who} told us that {body} should close {thing}.',
  '{Who} asked {body} to publish a list of {things}.',
  '{Who} wrote in {year} that {body} ought to buy {thing}.',
  'According to {who}, {thing} should be {done} {when}.',
  '{Who} recommended in {year} that {thing} be {done}.',
  '{Body} agreed to review its files {when}.',
  '{Body} had planned to publish a list of {things}.',
  '{They} were told to keep {thing} open.',
  'It was once suggested that {thing} be {done}.',
];

/** A generator of whole numbers, the same everywhere. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** So many different sentences, every pattern in turn. */
export function narrative(count: number): string[] {
  const next = numbers(7);
  const found = new Set<string>();
  for (let at = 0; found.size < count; at++) {
    const pattern = PATTERNS[at % PATTERNS.length] as string;
    const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = LISTS[name] as readonly string[];
      return list[next(list.length)] as string;
    });
    found.add(capitalised(filled));
  }
  return [...found];
}
