import { expect, it } from 'vitest';
import { type RenderOptions, renderOutline } from '../../../src/render/index.js';
import { block, sampleOutline } from '../sample.js';

const options: RenderOptions = { color: false, width: 80, share: false };
const text = async (more: Partial<RenderOptions> = {}, line?: number) =>
  [...(await renderOutline(sampleOutline(), 'text', { options: { ...options, ...more }, ...(line !== undefined && { line }) }))].join('');

it('counts', async () => expect(await text()).toMatch(/^report\.md: 1 recommendation in 2 blocks\n/));
it('lists recommendations with their place', async () => expect(await text()).toContain('── Recommendation 1 · lines 3–4 ─'));
it('lists possible ones', async () => expect(await text()).toContain('• line 12: “Teams could meet weekly.” (a possibility)'));
it('lists every block with its place, type and role', async () =>
  expect((await text()).split('── BLOCKS 2, 0 left out ')[1]?.split('\n').slice(1, 3)).toEqual([
    '   line 1    heading 1: “Recommendations”',
    '   lines 3–4 paragraph · recommendation: “Recommendation 1 Trusts should agree',
  ]));
it('says which blocks were left out', async () => {
  const [first, ...others] = sampleOutline().blocks;
  const outline = { ...sampleOutline(), blocks: [{ ...(first ?? block(0, '')), role: 'furniture' as const }, ...others] };
  expect([...(await renderOutline(outline, 'text', { options }))].join('')).toContain('line 1    heading 1 · left out: “Recommendations”');
});
it('names who changed and commented', async () => {
  const [unit] = sampleOutline().recommendations;
  const annotations = [{ kind: 'comment', author: 'Kim Reader', text: 'Too dear?' }] as const;
  const outline = { ...sampleOutline(), recommendations: unit ? [{ ...unit, annotations }] : [] };
  expect([...(await renderOutline(outline, 'text', { options }))].join('')).toContain('• comment by Kim Reader: “Too dear?”');
});
it('keeps evidence for --explain', async () => expect(await text()).not.toContain('label (“Recommendation 1”)'));
it('shows evidence', async () => expect(await text({ explain: true })).toContain('Seen      95% sure: label (“Recommendation 1”), modal (“should”)'));
it('explains one line', async () => expect(await text({}, 4)).toContain('lines 3–4 · paragraph · role recommendation'));
it('explains a line that is no recommendation', async () => expect(await text({}, 1)).toContain('Rules     no rule spoke'));
it('says when a line holds nothing', async () => expect(await text({}, 2)).toBe('No block stands on line 2.\n'));
