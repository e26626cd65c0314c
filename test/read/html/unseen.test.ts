import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';

const TEXT = '<p>The panel met with every skipper who sails from the harbour, and with the wardens of both quays, on two wet days in March.</p>';
const CALL = 'The council should dredge the inner harbour.';

/** The hidden texts that are told, and whether the call is read, of a page with this in its head and this in its text. */
function seen(head: string, body: string): { readonly told: readonly string[]; readonly read: boolean } {
  const page = `<html><head>${head}</head><body><main>${TEXT}\n${body}\n${TEXT}</main></body></html>`;
  const { root, warnings } = readHtml(new TextEncoder().encode(page), {});
  return {
    told: warnings.filter(({ code }) => code === 'hidden-text').flatMap(({ texts = [] }) => texts),
    read: JSON.stringify(root).includes('inner harbour'),
  };
}

const sheet = (css: string) => `<style>${css}</style>`;

describe('text that nobody sees is told and not read', () => {
  test.each([
    ['taken away by its class', '.x { display: none }', `<p class="x">${CALL}</p>`],
    ['by its identifier', '#x { display: none }', `<p id="x">${CALL}</p>`],
    ['by its element', 'aside { display:none }', `<aside>${CALL}</aside>`],
    ['by one of several selectors', 'h5, .y, .x { visibility: hidden }', `<p class="x">${CALL}</p>`],
    ['by a selector of two steps', '.notes p { display: none !important }', `<div class="notes"><p>${CALL}</p></div>`],
    ['with what is around it', '.x { display: none }', `<div class="x"><ul><li>${CALL}</li></ul></div>`],
    ['against a weaker rule', '#x { display: none } p { display: block }', `<p id="x">${CALL}</p>`],
    ['not visible with what is in it', '.x { visibility: hidden }', `<div class="x"><p>${CALL}</p></div>`],
    ['of no height in letters', '.x { height: 0em; overflow: hidden }', `<p class="x">${CALL}</p>`],
    ['made of glass', '.x { opacity: 0 }', `<p class="x">${CALL}</p>`],
    ['cut down to nothing', '.x { height: 0; overflow: hidden }', `<p class="x">${CALL}</p>`],
    ['beside the screen', '.x { position: absolute; left: -9999px }', `<p class="x">${CALL} It should be done by May.</p>`],
    ['white by its class', '.x { color: #fff }', `<p class="x">${CALL}</p>`],
    ['white by what is around it', '.x { color: white }', `<div class="x"><p>${CALL}</p></div>`],
    ['in the colour of its own paint', '.x { background: #036; color: rgb(0, 51, 102) }', `<p class="x">${CALL}</p>`],
    ['without a colour', '.x { color: transparent }', `<p class="x">${CALL}</p>`],
    ['without a size', '.x { font-size: 0 }', `<p class="x">${CALL}</p>`],
    ['too small', '.x { font: 1px serif }', `<p class="x">${CALL}</p>`],
  ])('%s', (_title, css, body) => expect(seen(sheet(css), body)).toEqual({ told: [expect.stringContaining(CALL)], read: false }));

  test.each([
    ['white by its style', `<p style="color: #ffffff">${CALL}</p>`],
    ['white by an old element', `<p><font color="white">${CALL}</font></p>`],
    ['without a size by its style', `<p><span style="font-size:0px">${CALL}</span></p>`],
    ['short, hidden as it is', '<p hidden>Dredge the inner harbour.</p>'],
    ['in a template', `<template><p>${CALL}</p></template>`],
    ['for browsers without scripts', `<noscript><p>${CALL}</p></noscript>`],
  ])('%s', (_title, body) => expect(seen('', body)).toEqual({ told: [expect.stringContaining('inner harbour.')], read: false }));

  test('a single word of a sentence', () =>
    expect(seen(sheet('.x { color: white }'), '<p>The council should <i class="x">not</i> dredge the inner harbour.</p>')).toEqual({
      told: ['not'],
      read: true,
    }));
});

describe('text that is seen, or may be, is read and not told', () => {
  test.each([
    ['shown by a stronger rule', '.x { display: none } p.x { display: block }', `<p class="x">${CALL}</p>`],
    ['shown by its style', '.x { display: none }', `<p class="x" style="display: block">${CALL}</p>`],
    ['shown by a class that a script may set', '.x { display: none } .x.open { display: block }', `<p class="x">${CALL}</p>`],
    ['shown by the state of what is around it', '.x { display: none } .tab:checked ~ .x { display: block }', `<p class="x">${CALL}</p>`],
    ['shown in wide windows', '.x { display: none } @media (min-width: 40em) { .x { display: block } }', `<p class="x">${CALL}</p>`],
    ['hidden in print', '@media print { .x { display: none } }', `<p class="x">${CALL}</p>`],
    ['hidden where scripts run', '.js .x { display: none }', `<p class="x">${CALL}</p>`],
    ['hidden while it is pointed at', '.x:hover { display: none }', `<p class="x">${CALL}</p>`],
    ['white on a dark ground', '.x { background: #003; color: #fff }', `<div class="x"><p>${CALL}</p></div>`],
    ['white on a picture', '.x { background: url(quay.jpg) #fff; color: #fff }', `<p class="x">${CALL}</p>`],
    ['white on a ground that only a browser can tell', '.x { color: #fff } p:nth-child(2) { background: navy }', `<p class="x">${CALL}</p>`],
    ['white over something else', '.x { color: #fff; position: absolute; top: 3em }', `<p class="x">${CALL}</p>`],
    ['white in an outline', '.x { color: #fff; text-shadow: 0 0 2px #000 }', `<p class="x">${CALL}</p>`],
    ['black again in what is white', '.x { color: #fff } .x b { color: #000 }', `<p class="x"><b>${CALL}</b></p>`],
    ['large again in what has no size', '.x { font-size: 0 } .x p { font-size: 16px }', `<div class="x"><p>${CALL}</p></div>`],
    ['grey', '.x { color: #ccc }', `<p class="x">${CALL}</p>`],
    ['of half its size', '.x { font-size: 0.5em }', `<p class="x">${CALL}</p>`],
    ['shown by one class alone', '.panel { display: none } .show { display: block }', `<p class="panel">${CALL}</p>`],
    ['shown by a class on its element', 'section { opacity: 0 } section.ready { opacity: 1 }', `<section><p>${CALL}</p></section>`],
    ['shown by a class around its element', 'section { opacity: 0 } .ready section { opacity: 1 }', `<section><p>${CALL}</p></section>`],
    ['of a size by one class alone', '.x { font-size: 0 } .show { font-size: 1em }', `<p class="x">${CALL}</p>`],
    ['faded in by a transition', '.x { opacity: 0; transition: opacity 1s }', `<p class="x">${CALL}</p>`],
    ['as high as a line', '.x { height: 1em; overflow: hidden }', `<p class="x">${CALL}</p>`],
    ['as high as a share', '.x { max-height: 1%; overflow: hidden }', `<p class="x">${CALL}</p>`],
    ['visible again in what is not', '.x { visibility: hidden } .y { visibility: visible }', `<div class="x"><p class="y">${CALL}</p></div>`],
    ['visible again by its style', '', `<div style="visibility: hidden"><p style="visibility: visible">${CALL}</p></div>`],
    ['of a size that is computed', '.x { font-size: 0 } .x p { font-size: clamp(1rem, 2vw, 2rem) }', `<div class="x"><p>${CALL}</p></div>`],
    ['of a size of the window', '.x { font-size: 0 } .x p { font-size: 2vw }', `<div class="x"><p>${CALL}</p></div>`],
    ['of a size in a variable', '.x { font-size: 0 } .x p { font: var(--body) }', `<div class="x"><p>${CALL}</p></div>`],
    ['of a size that takes the place of another', '.x { font-size: 0 } p.x { font: 16px serif }', `<p class="x">${CALL}</p>`],
    ['white on the ground said last', '.x { background-color: #fff; color: #fff } p.x { background: navy }', `<p class="x">${CALL}</p>`],
    ['white on what is painted before it', '.x { color: #fff } .x::before { content: ""; background: navy }', `<div class="x"><p>${CALL}</p></div>`],
    ['white on what is painted after it', '.x p { color: #fff } .x:after { background-color: navy }', `<div class="x"><p>${CALL}</p></div>`],
    ['white beside a picture', '.x { color: #fff }', `<div class="x"><img src="quay.jpg" alt=""><p>${CALL}</p></div>`],
    ['white beside a picture in a frame', '.x { color: #fff }', `<div class="x"><div><img src="quay.jpg" alt=""></div><p><b>${CALL}</b></p></div>`],
    ['white beside what is placed', '.x { color: #fff } .y { position: absolute }', `<div class="x"><div class="y"></div><p>${CALL}</p></div>`],
    ['white in a grid', '.x { color: #fff; display: grid }', `<div class="x"><div></div><p>${CALL}</p></div>`],
    ['white on a veil', '.x { color: #fff; background: rgba(255, 255, 255, 0.1) }', `<p class="x">${CALL}</p>`],
    ['taken away in motion', '@keyframes blink { from { opacity: 0 } to { opacity: 1 } } .x { animation: blink 1s }', `<p class="x">${CALL}</p>`],
  ])('%s', (_title, css, body) => expect(seen(sheet(css), body)).toEqual({ told: [], read: true }));

  test.each([
    ['by display', '.x { display: none }'],
    ['by opacity', '.x { opacity: 0 }'],
    ['by height', '.x { height: 0; overflow: hidden }'],
    ['by visibility', '.x { visibility: hidden }'],
    ['by size', '.x { font-size: 0 }'],
  ])('taken away %s on a page with a script', (_title, css) => {
    const body = `<p class="x">${CALL}</p>`;
    const all = [seen(`${sheet(css)}<script src="page.js"></script>`, body), seen(sheet(css), `<script>show()</script>${body}`)];
    expect([...all, seen(sheet(css), `<div onclick="show()">More</div>${body}`)]).toEqual([...Array(3)].map(() => ({ told: [], read: true })));
  });
  test('white where sheets stand elsewhere', () =>
    expect(seen('<link rel="stylesheet" href="page.css">', `<p style="color: white">${CALL}</p>`)).toEqual({ told: [], read: true }));
  test('a panel that a button opens', () =>
    expect(seen(sheet('#x { display: none }'), `<button aria-controls="x">More</button><div id="x"><p>${CALL}</p></div>`)).toEqual({ told: [], read: true }));
  test('a name for who has it read aloud', () =>
    expect(seen(sheet('.sr { position: absolute; left: -9999px }'), `<p><span class="sr">Recommendation</span> ${CALL}</p>`)).toEqual({
      told: [],
      read: true,
    }));
});
