import type { Examples } from '../purposes/examples.js';

/** English. */
export const examples: Examples = {
  asks: {
    yes: [
      'The port should light the quay, as the pilots asked.',
      'The port should widen the quay, we say.',
      'The port should plan, propose and report.',
      'Every harbour must keep a lifeboat.',
      'The council should publish the tide tables.',
      'We recommend that the crews be trained.',
      'The committee urges the port to widen the quay.',
      'should be lit by night.',
      'The council expects every port to light its quay.',
      'The port should not allow fires on the quay.',
      'They asked whether the port should light the quay.',
      'Each quay should have separate stairs for the pilots.',
    ],
    no: [
      'The harbour keeps a lifeboat.',
      'Pilots are encouraged by the log.',
      'Tide tables are printed in May.',
      'It should be noted that the quay is old.',
      'This should help the pilots.',
      'The crew should have sailed at noon.',
      'Should you have questions, the port answers them.',
      'A should-level rule covers the quay.',
    ],
  },
  negated: {
    yes: ['The port should not close the quay.', 'No crew should sail alone.', 'The council must cease to pay the pilots.'],
    no: ['The port should not only widen the quay but light it.', 'Crews must return no later than six.', 'The council should publish the tables.'],
  },
  reported: {
    yes: [
      'The draft had proposed that every harbour keep a lifeboat.',
      'We no longer recommend that every harbour keep a lifeboat.',
      'An earlier version asked every harbour to keep a lifeboat.',
      'The proposal that every harbour keep a lifeboat was not taken forward.',
      'A lifeboat in every harbour, as proposed in the consultation paper, found no support.',
      'The recommendation on lifeboats has been removed.',
    ],
    no: [
      'The port should take the view that pilots may sail alone.',
      'Few harbours keep a lifeboat.',
      'Harbours differ in whether they keep a lifeboat.',
      'The old lifeboat was replaced in May.',
      'Harbours draft a rota for the lifeboat each week.',
    ],
  },
  conditional: {
    yes: ['The port should light the quay where appropriate.', 'Subject to funding, the port should light the quay.'],
    no: ['The port should light the quay.'],
  },
};
