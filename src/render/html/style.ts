/**
 * The look of the page. Draft is orange, final is blue: the two that colour-blind readers tell apart, and every colour has a sign,
 * a stroke or a word beside it. All pairs of text and ground have a contrast of 4.5:1 or more in both themes.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f6f7f9;--ink:#1a1c20;--soft:#555b66;--rule:#d5d9e0;--link:#0b4fb3;
--gone:#8f3a00;--gone-ground:#ffe9d9;--come:#0a4a9c;--come-ground:#deecff;--mixed:#6a2d91;--mark:#fff3bf}
@media (prefers-color-scheme:dark){:root{--ground:#16181c;--raised:#1f2329;--ink:#eceef2;--soft:#aab1bd;--rule:#3a404a;--link:#8ab8ff;
--gone:#ffb27a;--gone-ground:#43260f;--come:#9cc6ff;--come-ground:#122f52;--mixed:#d9b0f5;--mark:#4a4110}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
main,body>header,body>footer,.masthead,.colophon{max-width:76rem;margin:0 auto;padding:0 1.25rem}
body>header,.masthead{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:0;line-height:1.35}
h4{font-size:.8rem;margin:0 0 .3rem;text-transform:uppercase;letter-spacing:.06em;color:var(--soft)}
p{margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static;display:inline-block;padding:.5rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.files{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:.75rem 0;color:var(--soft)}
.files dt{font-weight:600}
.files dd{margin:0}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin:1.25rem 0}
.counts li{border:1px solid var(--rule);border-left:6px solid var(--tone);border-radius:6px;padding:.45rem .9rem .5rem;background:var(--raised);min-width:6.2rem}
.counts b{display:block;font-size:1.7rem;line-height:1.15;font-variant-numeric:tabular-nums}
.counts small{display:block;color:var(--soft)}
.dropped,.demoted{--tone:var(--gone)}
.added,.promoted{--tone:var(--come)}
.reworded,.merged,.split{--tone:var(--mixed)}
.kept,.outside{--tone:var(--soft)}
.warning{border:1px solid var(--rule);border-left:6px solid var(--gone);background:var(--raised);padding:.5rem .9rem;border-radius:6px;margin:.5rem 0}
figure{margin:0}
.strip{width:100%;height:auto;display:block;max-width:44rem;margin:0 auto}
.strip text{font-size:11px;fill:var(--ink);font-family:inherit}
.strip .bar{fill:var(--raised);stroke:var(--rule)}
.strip path{fill:none;stroke:var(--tone);stroke-width:1.75}
.strip .kept path{stroke:var(--rule);stroke-width:1.25}
.strip .kept.moved path{stroke:var(--soft);stroke-width:1.75}
.strip .demoted path,.strip .promoted path{stroke-dasharray:5 4}
.strip circle{fill:var(--tone)}
.strip .tick{fill:var(--soft)}
.strip .sign{font-weight:700;fill:var(--tone);font-size:13px}
.strip a:hover path,.strip a:focus path{stroke-width:4}
.strip a:hover text{text-decoration:underline}
figcaption{color:var(--soft);font-size:.9rem;margin-top:.5rem}
.tools{background:var(--raised);border:1px solid var(--rule);border-radius:8px;padding:.75rem .9rem;margin:.75rem 0 1.25rem}
.tools fieldset{border:0;margin:0 0 .5rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
.tools legend{float:left;margin-right:.6rem;font-weight:600;padding:0}
button{font:inherit;font-size:.9rem;border:1px solid var(--soft);background:var(--ground);color:var(--ink);border-radius:999px;padding:.15rem .75rem;cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--ground);border-color:var(--ink)}
button[aria-pressed=true]::before{content:"✓ ";content:"✓ " / ""}
.finding{border:1px solid var(--rule);border-left:6px solid var(--tone);border-radius:8px;padding:1rem 1.1rem;margin:1rem 0;background:var(--ground)}
.long .finding{content-visibility:auto;contain-intrinsic-size:auto 15rem}
.finding:target,.kept-list details:target{background:var(--mark)}
.outcome{color:var(--tone);font-weight:700}
.sign{font-family:ui-monospace,Menlo,Consolas,monospace}
.badge{display:inline-block;font-size:.82rem;font-weight:500;border:1px solid var(--rule);border-radius:4px;padding:0 .45rem;background:var(--raised);white-space:nowrap;vertical-align:.08em}
.badge.doubt{border-style:dashed;border-color:var(--soft)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:.85rem 0;align-items:start}
.side{background:var(--raised);border-radius:6px;padding:.7rem .9rem;min-width:0}
.side blockquote,.echo blockquote{margin:.25rem 0 0;white-space:pre-line}
.echo blockquote{border-left:3px solid var(--rule);padding-left:.7rem}
.echo+.echo{margin-top:.7rem}
.cite{font-size:.9rem;color:var(--soft);margin:0}
.unit+.unit{margin-top:.9rem;padding-top:.9rem;border-top:1px solid var(--rule)}
del{color:var(--gone);background:var(--gone-ground);text-decoration:line-through;text-decoration-thickness:1.5px;padding:0 .12em;border-radius:3px}
ins{color:var(--come);background:var(--come-ground);text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:2px;padding:0 .12em;border-radius:3px}
.alone del,.alone ins{text-decoration:none}
.reasons{list-style:none;padding:0;margin:.6rem 0}
.reasons li{margin:.2rem 0}
.remarks{list-style:none;padding:0 0 0 .7rem;margin:.6rem 0;border-left:3px solid var(--rule)}
.remarks li{margin:.2rem 0}
.statement{font-weight:500}
details{margin:.5rem 0 0}
summary{cursor:pointer;color:var(--soft)}
.kept-list{list-style:none;padding:0;columns:19rem;column-gap:2rem}
.kept-list li{break-inside:avoid;margin:.1rem 0}
.kept-list details{margin:0}
.kept-list summary{color:var(--ink)}
.kept-list blockquote{margin:.3rem 0 .6rem 1rem;white-space:pre-line}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:34rem;font-size:.93rem;overflow-wrap:break-word}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink)}
tbody th{font-weight:500}
th:nth-child(-n+2),td:nth-child(2){width:35%}
th:nth-child(3),td:nth-child(3){white-space:nowrap}
td .soft,th .soft{display:block;font-weight:400;font-size:.92em}
.terms{margin:.4rem 0;padding-left:1.2rem}
.passage{padding:.5rem .9rem .6rem;margin:.6rem 0}
.passage h3{font-size:.95rem}
.passage .pair{margin:.4rem 0 0}
.step{position:fixed;z-index:2;right:1rem;bottom:1rem;display:flex;gap:.4rem;background:var(--raised);border:1px solid var(--rule);border-radius:999px;padding:.3rem}
body>footer,.colophon{color:var(--soft);padding-top:1.5rem;padding-bottom:4.5rem}
.lead{margin:.25rem 0}
.gone{list-style:none;padding:0;margin:1rem 0;--tone:var(--gone)}
.gone li{border-left:6px solid var(--tone);padding:.35rem .9rem;margin:.5rem 0;background:var(--raised);border-radius:6px}
.gone q{display:block;font-size:1.05rem}
.gone .cite{display:block}
.to-texts{margin:.5rem 0 0;font-size:.9rem}
.both{table-layout:fixed;font-size:.95rem}
.both th,.both td{width:50%;white-space:normal;padding-right:1.25rem}
.both p{margin:.25rem 0;white-space:pre-line}
.both tr:not(.kept) td{background:var(--raised)}
.both .mark{font-weight:600;font-size:.85rem}
.both td:target{background:var(--mark)}
[hidden]{display:none!important}
@media (max-width:46rem){.pair{grid-template-columns:1fr}h1{font-size:1.4rem}.counts b{font-size:1.35rem}.counts li{min-width:5rem;padding:.3rem .6rem}main,body>header,body>footer,.masthead,.colophon{padding-left:.9rem;padding-right:.9rem}body>header,.masthead{padding-top:1rem}.gone li{padding:.3rem .6rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{margin:1.6cm 1.5cm 1.8cm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{:root{color-scheme:light;--ground:#fff;--raised:#fff;--ink:#000;--soft:#444;--rule:#999;--link:#000;--gone:#8f3a00;--gone-ground:#fff;--come:#0a4a9c;--come-ground:#fff;--mixed:#6a2d91;--mark:#fff}
html{font-size:9.5pt}.tools,.step,.skip,.evidence,.texts,.to-texts{display:none!important}.finding,.long .finding{break-inside:avoid;content-visibility:visible;padding:.6rem .8rem;margin:.6rem 0}.side{padding:0}.unit,.echo,.strip,tr{break-inside:avoid}h2,h3,h4,.cite{break-after:avoid}h2{margin-top:1.2rem}.strip{max-height:13cm}a{text-decoration:none}.scroll{overflow:visible}thead{display:table-header-group}}
`;
