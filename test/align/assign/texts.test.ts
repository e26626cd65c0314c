import { expect, test } from 'vitest';
import { alignTexts } from '../../../src/align/index.js';
import { notation } from '../notation.js';

const aligns = (title: string, draft: string, final: string, expected: string): void => test(title, () => expect(notation(draft, final)).toBe(expected));

aligns('equal texts belong together', 'a b c', 'a b c', 'a=a b=b c=c');
aligns('one dropped, one added', 'a b c', 'a c d', 'a=a b- c=c +d');
aligns('nothing against nothing', '', '', '');
aligns('everything dropped', 'a b', '', 'a- b-');
aligns('everything added', '', 'a b', '+a +b');
aligns('reworded in place', 'a b c', "a b' c", "a=a b~b' c=c");
aligns('reworded and everything after it shifted', 'a b c d', "e a b' d", "a=a b~b' c- d=d +e");
aligns('moved to the end', 'a b c d', 'a c d b', 'a=a ^b=b c=c d=d');
aligns('moved and edited is both', 'a b c d e', "a c d e b'", "a=a ^b~b' c=c d=d e=e");
aligns('turned round: what stands in the middle stays, the others moved', 'a b c', 'c b a', '^a=a b=b ^c=c');
aligns('two merged into one', 'a b c d', 'a bc d', 'a=a b,c~bc d=d');
aligns('one split into two', 'a b c', 'a b1 b2 c', 'a=a b~b1,b2 c=c');
aligns('a merger beside a split makes no false chain', 'a b c d', 'ab c1 c2 d', 'a,b~ab c~c1,c2 d=d');
aligns('a split beside a merger, turned round', 'c a b d', 'c1 c2 ab d', 'c~c1,c2 a,b~ab d=d');
aligns('formulaic siblings: the right one is missing', 'a p q r b', 'a p r b', 'a=a p=p q- r=r b=b');
aligns('formulaic siblings change places', 'a p q b c', 'a q p b c', 'a=a p=p ^q=q b=b c=c');
aligns('equal texts twice keep their order', 'a b a c', 'a b a c', 'a=a b=b a=a c=c');
aligns('one of two equal texts dropped: the neighbours tell which', 'a b a c', 'b a c', 'a- b=b a=a c=c');
aligns('strangers stay strangers in the same place', 'a b c', 'a f c', 'a=a b- c=c +f');
aligns('nothing in common', 'a b c', 'd e f', 'a- b- c- +d +e +f');

test('a printed number is no evidence', () => {
  const draft = ['3. Councils should plant hedges along motorways.', '4. Bakers must label allergens on every loaf.'];
  const final = ['3. Bakers must label allergens on every loaf.', '4. Councils should plant hedges along motorways.'];
  expect(alignTexts(draft, final).map((match) => [match.draft[0], match.final[0]])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('a short form is as good as the words that it is defined to stand for, and one spelling as good as the other', () => {
  const draft = ['The Harbour Dues Office (HDO) meets monthly.', 'The HDO should organise a fare for boats.'];
  const final = ['The Harbour Dues Office (HDO) meets monthly.', 'The Harbour Dues Office should organize a fare for boats.'];
  expect(alignTexts(draft, final)[1]).toMatchObject({ draft: [1], final: [1], similarity: 1 });
});

test('units without a word are one-sided, not lost', () => {
  expect(alignTexts(['', '…'], ['', ''])).toHaveLength(4);
});

test('the same sentence throughout, one word changed everywhere', () => {
  const draft = Array.from({ length: 40 }, () => 'The body should review its policy each year.');
  const final = Array.from({ length: 40 }, () => 'The body should review its policy every year.');
  expect(alignTexts(draft, final).filter((match) => match.draft.length === 1 && match.final.length === 1)).toHaveLength(40);
});

test('equal texts are as sure as it gets', () => {
  expect(alignTexts(['Bakers must label allergens.'], ['Bakers must label allergens.'])[0]).toMatchObject({ similarity: 1, confidence: 0.99 });
});
