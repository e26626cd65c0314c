/** The look of what stands around a report: the report brings its own colours, which these take up. */
export const APP_STYLE = `
.app{--paper:#fff;--mark-own:rgba(255,196,0,.34);--mark-near:rgba(10,74,156,.2)}
.app button,.app .asbutton{font:inherit;font-size:.92rem;border:1px solid var(--soft);background:var(--ground);color:var(--ink);border-radius:8px;padding:.35rem .85rem;cursor:pointer;min-height:2.25rem}
.app button:hover,.app .choose:hover .asbutton{background:var(--raised);border-color:var(--ink)}
.app button:disabled{opacity:.55;cursor:default}
.app .small{font-size:.85rem;padding:.1rem .6rem;min-height:1.75rem}
.app .go{background:var(--ink);color:var(--ground);border-color:var(--ink);font-weight:600;padding:.55rem 1.5rem;font-size:1.02rem}
.app .go:hover{background:var(--link);border-color:var(--link);color:var(--ground)}
.app .go:disabled{background:var(--raised);color:var(--soft);border-color:var(--rule);opacity:1}
.app :is(input,select,textarea):focus-visible,.app .vh:focus-visible+.choose .asbutton,.app [tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.app .hint{color:var(--soft);font-size:.92rem}
.app .top,.app .foot{max-width:60rem;margin:0 auto;padding:1.1rem 1.25rem;color:var(--soft)}
.app .top b,.app .bar b{letter-spacing:-.01em;color:var(--ink)}
.start{max-width:60rem!important;padding-bottom:2rem!important}
.start h1{font-size:2rem;letter-spacing:-.015em;max-width:24em;margin-top:1rem}
.start .lead{font-size:1.08rem;max-width:44em;margin-bottom:1.25rem}
.promise{border-left:4px solid var(--link);background:var(--raised);border-radius:0 8px 8px 0;padding:.7rem 1rem;margin:0 0 1.75rem}
.promise>p{margin:0;font-weight:500;display:flex;gap:.65rem;align-items:flex-start}
.promise details{margin:.35rem 0 0 1.9rem;font-size:.92rem}
.promise ul{margin:.4rem 0;padding-left:1.1rem}
.lock{width:1.25rem;height:1.25rem;flex:none;fill:var(--link);margin-top:.14rem}
.slots{display:grid;grid-template-columns:1fr auto 1fr;gap:1rem;align-items:center}
.slot{border:2px dashed var(--rule);border-radius:12px;padding:1.4rem 1.25rem;min-height:11rem;display:flex;flex-direction:column;align-items:flex-start;gap:.55rem;border-top:5px solid var(--tone)}
.slot.draft{--tone:var(--gone)}
.slot.final{--tone:var(--come)}
.slot.full{border-style:solid;background:var(--raised)}
.slot.over{background:var(--raised);border-color:var(--link)}
.slot p{margin:0}
.named strong{font-size:1.25rem;margin-right:.55rem}
.named span,.file span{color:var(--soft);font-size:.92rem}
.file b{display:block;font-weight:600}
.app .asbutton{display:inline-flex;align-items:center}
.slot .choose{margin-top:auto;cursor:pointer}
.app .swap{font-size:1.15rem;border-radius:999px;width:2.6rem;height:2.6rem;padding:0}
.going{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:1.1rem 0}
.going .hint{margin:0}
.own label{display:block;margin:.5rem 0}
.refused{border:1px solid var(--rule);border-left:6px solid var(--gone);background:var(--raised);border-radius:8px;padding:.8rem 1.1rem;margin:0 0 1.5rem}
.refused h2{font-size:1.1rem;margin:0;padding:0;border:0}
.app input[type=password],.app select,.app textarea{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:.35rem .5rem;max-width:100%}
.app textarea,.app select{width:100%}
.progress{display:grid;grid-template-columns:4rem 1fr auto;gap:.1rem 1rem;align-items:baseline;margin:1.2rem 0}
.progress progress{grid-column:1/3;width:100%;height:.7rem;accent-color:var(--link)}
.progress>span:nth-of-type(1){grid-column:2/4}
.bar{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center;padding:.5rem max(1.25rem,calc(50vw - 37.5rem));background:var(--ground);border-bottom:1px solid var(--rule)}
.bar .room{flex:1}
.app .bar button[aria-pressed=true]{background:var(--ink);color:var(--ground)}
.app:has(.bar){scroll-padding-top:4rem}
.report{padding:0!important;max-width:none!important}
.report>*{width:min(76rem,100% - 2.5rem);max-width:none;margin-left:auto;margin-right:auto}
.report>:is(.masthead,.colophon){padding-left:0;padding-right:0}
.report .finding,.report .kept-list li{scroll-margin-top:4.2rem}
.acts{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.9rem;padding-top:.8rem;border-top:1px solid var(--rule)}
.app .acts button{font-size:.86rem;padding:.15rem .7rem;min-height:1.9rem}
.sheets{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:.85rem 0}
.nosheets .sheets{display:none}
.sheet{margin:0;min-width:0;border:1px solid var(--rule);border-radius:8px;overflow:hidden;background:var(--raised)}
.sheet.large{grid-column:1/-1}
.sheetbar{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center;padding:.35rem .6rem;border-bottom:1px solid var(--rule);font-size:.88rem}
.sheetbar .where{color:var(--soft);flex:1;min-width:7rem}
.sheet.draft .sheetbar strong{color:var(--gone)}
.sheet.final .sheetbar strong{color:var(--come)}
.view{height:21rem;overflow:auto;position:relative;overscroll-behavior:auto}
.large .view{height:min(80vh,60rem)}
.view.busy .paper{opacity:.5}
.paper{position:relative;background:var(--paper)}
.paper canvas{display:block;width:100%;height:auto}
.mark{position:absolute;background:var(--mark-own);mix-blend-mode:multiply;border-radius:2px}
.mark:is(.nearest,.carried){background:var(--mark-near)}
.view>.hint,.context{padding:.4rem .9rem}
.context p{margin:.55rem 0;color:var(--soft)}
.context .heading{font-weight:700}
.context mark{background:var(--mark);color:var(--ink)}
.kept-list:has(.sheets){columns:auto}
.app dialog{border:1px solid var(--rule);border-radius:12px;background:var(--ground);color:var(--ink);padding:1.2rem 1.4rem;width:min(44rem,calc(100vw - 1.5rem));max-height:calc(100vh - 3rem);box-shadow:0 12px 48px rgba(0,0,0,.28)}
.app dialog::backdrop{background:rgba(0,0,0,.45)}
.app dialog h2{margin:0 0 .3rem;padding:0;border:0}
.app dialog label{display:inline-block;margin:.6rem 0 .2rem;font-weight:600}
.app dialog .choice{display:flex;gap:.6rem;align-items:baseline}
.app dialog .choice label{font-weight:400;margin:0}
.app dialog .wide{display:block;width:100%;text-align:left;margin:.5rem 0;padding:.6rem .9rem}
.app dialog pre{white-space:pre-wrap;font-size:.8rem;max-height:60vh;overflow:auto}
.decided{padding-left:1.1rem}
.decided li{margin:.5rem 0}
.noscript{padding:1rem 1.25rem;font-weight:600}
@media (prefers-color-scheme:dark){.app{--mark-own:rgba(255,196,0,.45);--mark-near:rgba(80,150,255,.35)}.paper canvas{filter:brightness(.88)}}
@media (max-width:46rem){.slots{grid-template-columns:1fr}.app .swap{justify-self:center;transform:rotate(90deg)}.slot{min-height:8rem}.sheets{grid-template-columns:1fr}.start h1{font-size:1.45rem}.view{height:17rem}.bar{padding:.4rem .9rem}.bar .room{flex-basis:100%;height:0}.app .top,.app .foot{padding-left:.9rem;padding-right:.9rem}.report>*{width:calc(100% - 1.2rem)}}
@media print{.bar,.acts,.foot,.sheetbar button{display:none!important}.sheets{break-inside:avoid}.view{height:auto;max-height:13cm;overflow:hidden}}
`;
