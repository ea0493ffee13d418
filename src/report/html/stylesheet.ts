import { GROUPS } from './palette.js'

/** The look of the page: one quiet column, colour only where it tells something, light and dark, and on paper. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf9; --card: #ffffff; --ink: #23282e; --soft: #5d656e; --line: #e4e1db; --band: #f4f2ed; --link: #0b6a5d;
  --error: #b3332a; --warning: #8f5b08; --info: #3b6a9e; --good: #0b7a6a;
  --error-soft: #fbeae7; --warning-soft: #fbf1dc; --info-soft: #e9f0f8; --good-soft: #e2f2ee;
  ${GROUPS.map(({ id, light }) => `--${id}: ${light};`).join(' ')}
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --card: #1b1f23; --ink: #e7e5e1; --soft: #a3aab1; --line: #30363c; --band: #1f2429; --link: #62cdb9;
    --error: #f08b7f; --warning: #dfb15a; --info: #8db8e8; --good: #4cc7b2;
    --error-soft: #3a2422; --warning-soft: #352c19; --info-soft: #202c39; --good-soft: #18312d;
    ${GROUPS.map(({ id, dark }) => `--${id}: ${dark};`).join(' ')}
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main, header.top, footer { max-width: 1240px; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
header.top { padding-top: clamp(2rem, 6vw, 4.5rem); }
.by { color: var(--soft); font-size: .85rem; letter-spacing: .02em; margin: 0; }
h1 { font-size: clamp(1.7rem, 4vw, 2.5rem); line-height: 1.15; font-weight: 650; letter-spacing: -.018em; margin: .35rem 0 .7rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.28rem; font-weight: 640; letter-spacing: -.01em; margin: 0 0 .9rem; }
h3 { font-size: 1.02rem; font-weight: 620; margin: 0; line-height: 1.35; overflow-wrap: anywhere; }
p { margin: 0 0 .6rem; }
.lead { color: var(--soft); max-width: 46rem; }
header.top .lead { font-size: 1.12rem; }
section { margin: clamp(2.2rem, 5vw, 3.6rem) 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption, figcaption { text-align: left; font-weight: 600; font-size: .95rem; padding: 0 0 .5rem; }
th { text-align: left; font-weight: 500; }
thead th { color: var(--soft); font-size: .8rem; font-weight: 500; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; font: 11px ui-sans-serif, system-ui, sans-serif; fill: var(--soft); }
.scroll { overflow-x: auto; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem .9rem; }
.card h3 a { color: inherit; text-decoration: none; }
.card h3 a:hover { text-decoration: underline; }
.card h3::before { content: ""; display: inline-block; width: .6em; height: .6em; border-radius: 50%; margin-right: .5em; background: var(--info); }
.card.error h3::before { background: var(--error); }
.card.warning h3::before { background: var(--warning); }
.card .where { color: var(--soft); font-size: .86rem; margin-bottom: .55rem; }
.card p:last-child, .note p:last-child { margin-bottom: 0; }
.card .said { color: var(--soft); font-style: italic; overflow-wrap: anywhere; }
.instead { color: var(--good); font-weight: 520; }
.instead span { font-size: .78rem; font-weight: 500; color: var(--soft); display: block; line-height: 1.3; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 2.2rem clamp(1.5rem, 4vw, 3.5rem); }
.bars th, .bars td { padding: .16rem 0; }
.bars th[scope=row] { width: 10.5rem; white-space: nowrap; }
.bars .n { width: 3.4rem; color: var(--soft); }
.bars .bar { padding: .16rem .6rem; }
.bars svg { height: 14px; width: 100%; }
.share + .share { margin-top: 1.7rem; }
.share svg { max-width: 32rem; }
.share p { color: var(--soft); font-size: .86rem; margin: .3rem 0 0; }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .45rem 0 0; padding: 0; font-size: .86rem; color: var(--soft); }
i { display: inline-block; width: .68em; height: .68em; border-radius: 2px; margin-right: .45em; vertical-align: baseline; }
.o-open { fill: var(--story); background: var(--story); }
.o-narrow { fill: var(--facts); background: var(--facts); }
.o-closed { fill: var(--courtesy); background: var(--courtesy); }
${GROUPS.map(({ id }) => `.g-${id} { fill: var(--${id}); background: var(--${id}); color: var(--${id}); }`).join('\n')}
.axis { stroke: var(--line); }
text.value { fill: var(--ink); }
.aside { color: var(--soft); font-size: .9rem; margin-top: 1.4rem; }
.worst th, .worst td { padding: .6rem .7rem .6rem 0; border-top: 1px solid var(--line); vertical-align: middle; }
.worst thead th { border: 0; padding-bottom: .2rem; }
.worst th[scope=row] { min-width: 13rem; }
.worst .mini { width: 220px; min-width: 150px; }
.file { display: block; color: var(--soft); font-size: .82rem; font-weight: 400; overflow-wrap: anywhere; }
.badge { display: inline-block; border-radius: 99px; padding: .05rem .6rem; font-size: .8rem; white-space: nowrap; background: var(--info-soft); color: var(--info); }
.badge.error { background: var(--error-soft); color: var(--error); }
.badge.warning { background: var(--warning-soft); color: var(--warning); }
.badge.good { background: var(--good-soft); color: var(--good); }
.wide { min-width: 640px; }
.curve { fill: none; stroke-width: 2; }
.s-errors { stroke: var(--error); fill: var(--error); } .s-warnings { stroke: var(--warning); fill: var(--warning); } .s-infos { stroke: var(--info); fill: var(--info); }
text[class^=s-] { stroke: none; font-size: 12px; }
path.curve { fill: none; }
.legend { color: var(--soft); font-size: .86rem; margin-bottom: 1.2rem; }
.legend ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0 0 .35rem; padding: 0; }
.legend li { white-space: nowrap; }
.legend svg { display: inline-block; width: 14px; height: 14px; margin-right: .4em; vertical-align: -2px; }
.key { fill: var(--soft); color: var(--soft); }
.filter { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); margin: 0 0 1rem; padding: .7rem 0; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; font-size: .88rem; }
.filter[hidden] { display: none; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .9rem; }
.filter legend { position: absolute; left: -99rem; }
.filter label { display: inline-flex; align-items: center; gap: .35rem; }
.filter input[type=checkbox] { accent-color: var(--link); width: 1rem; height: 1rem; margin: 0; }
.filter select, .filter input[type=search], .filter button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .28rem .6rem; max-width: 12.5rem; }
.filter input[type=search] { width: 9rem; }
.filter button { cursor: pointer; }
.filter button:hover { border-color: var(--soft); }
.filter output { color: var(--soft); margin-left: auto; }
.script { border-top: 1px solid var(--line); }
.filter + .script { border-top: 0; }
.script:last-of-type { border-bottom: 1px solid var(--line); }
.script[hidden] { display: none; }
.script > details > summary { cursor: pointer; list-style: none; display: grid; grid-template-columns: minmax(12rem, 1fr) 220px 16.5rem; grid-template-areas: "name strip tally" "file strip tally"; align-items: center; column-gap: 1.6rem; padding: .75rem .2rem; }
.script > details > summary::-webkit-details-marker { display: none; }
.script > details > summary:hover h3 { text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; }
.script summary h3 { grid-area: name; }
.script summary .file { grid-area: file; }
.script summary .strip { grid-area: strip; }
.script summary .tally { grid-area: tally; text-align: right; }
.strip { height: 24px; }
.talk { fill: var(--line); }
.inside { padding: .2rem 0 2.4rem; }
.kind { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
details[open] > summary .file { display: none; }
.map { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.timeline { min-width: 720px; }
.stage rect { fill: transparent; }
.stage.even rect { fill: var(--band); }
.stage text { font-size: 11px; fill: var(--soft); }
.ask { stroke: var(--card); stroke-width: 1; }
.ask.closed { fill: var(--card); stroke: currentColor; stroke-width: 2; }
.ask.alternative { opacity: .5; }
.link { stroke: var(--soft); stroke-width: 1; fill: none; opacity: .6; }
.flag { stroke: var(--error); stroke-width: 1; }
.pressure { fill: var(--error); }
.asked { fill: var(--soft); opacity: .55; }
.listen { fill: var(--ink); }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2.5rem; margin: 1.2rem 0 1.6rem; font-size: .9rem; }
.presence { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 1.5rem; }
.presence li { padding: .12rem 0; break-inside: avoid; }
.presence .yes span { color: var(--good); }
.presence .no { color: var(--soft); }
.presence .no > span { color: var(--warning); }
.facts { margin: 0; display: grid; grid-template-columns: repeat(4, auto); gap: .5rem 1.2rem; }
.facts dt { color: var(--soft); font-size: .8rem; line-height: 1.3; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; }
.whole { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.3rem 2rem; margin: 0 0 1.6rem; font-size: .92rem; }
.whole .note + .note { margin-top: 0; }
.whole[aria-label^=About] .at { display: none; }
.pages { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.row { display: grid; grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
.row + .row, .gap + .row, .row + .gap, .gap + .gap { border-top: 1px solid var(--line); }
.text { font: .84rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; padding: .7rem 1rem .7rem 0; min-width: 0; }
.l { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 3.9rem; text-indent: 0; position: relative; min-height: 1.6em; unicode-bidi: isolate; }
.l::before { content: attr(data-n); position: absolute; left: 0; width: 3rem; text-align: right; color: var(--soft); opacity: .75; user-select: none; }
mark { color: inherit; background: var(--info-soft); box-shadow: inset 0 -2px var(--info); border-radius: 2px; padding: .05em 0; }
mark.warning { background: var(--warning-soft); box-shadow: inset 0 -2px var(--warning); }
mark.error { background: var(--error-soft); box-shadow: inset 0 -2px var(--error); }
mark.off { background: none; box-shadow: none; }
.notes { padding: .7rem 1rem .7rem 1.1rem; border-left: 1px solid var(--line); font-size: .92rem; min-width: 0; }
.note { border-left: 3px solid var(--info); padding: .05rem 0 .05rem .85rem; overflow-wrap: anywhere; }
.note[hidden] { display: none; }
.note.error { border-color: var(--error); }
.note.warning { border-color: var(--warning); }
.note + .note { margin-top: 1rem; }
.note p { margin: 0 0 .3rem; }
.note .what { font-size: .84rem; color: var(--soft); }
.note .what b { color: var(--info); font-weight: 600; }
.note.error .what b { color: var(--error); }
.note.warning .what b { color: var(--warning); }
.note .what a { color: inherit; }
.note .at { float: right; }
.path { color: var(--soft); font-size: .86rem; }
p.gap, .gap > summary { color: var(--soft); font-size: .84rem; padding: .45rem 1rem .45rem 3.9rem; margin: 0; background: var(--band); }
.gap > summary { cursor: pointer; }
.gap[open] > summary { border-bottom: 1px solid var(--line); }
.clean { color: var(--good); }
.asks { margin-top: 1.1rem; font-size: .92rem; }
.asks > summary { cursor: pointer; color: var(--link); }
.asks table { min-width: 46rem; margin-top: .5rem; font-size: .86rem; }
.asks th, .asks td { padding: .3rem .8rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top; }
.asks .said { min-width: 20rem; overflow-wrap: anywhere; }
.asks td:nth-child(3) { white-space: nowrap; }
.probe { color: var(--soft); font-size: .78rem; }
.asks td .g-story, .asks td i { color: inherit; }
.entries { columns: 2; column-gap: 3rem; font-size: .92rem; }
.entry { break-inside: avoid; padding: 0 0 1.2rem; }
:target > h3, .note:target { background: var(--good-soft); }
.problems li { overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .86rem; padding-bottom: 3rem; }
@media (max-width: 860px) {
  .script > details > summary { grid-template-columns: 1fr; grid-template-areas: "name" "file" "strip" "tally"; row-gap: .3rem; }
  .script summary .tally { text-align: left; }
  .script summary .strip { max-width: 260px; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .notes { border-left: 0; border-top: 1px dashed var(--line); padding-left: 1rem; background: var(--band); }
  .l { padding-left: 2.6rem; }
  .l::before { width: 1.9rem; }
  p.gap, .gap > summary { padding-left: 2.6rem; }
  .entries { columns: 1; }
  .filter { position: static; }
  .filter output { margin-left: 0; width: 100%; }
}
@media (max-width: 560px) {
  .presence { columns: 1; }
  .facts { grid-template-columns: repeat(2, auto); }
  .bars th[scope=row] { width: auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --card: #fff; --band: #f4f4f2; }
  body { font-size: 10.5pt; }
  .filter, .skip { display: none; }
  main, header.top, footer { max-width: none; padding: 0; }
  .script, .card, .note, .entry, .about, .row, tr, figure { break-inside: avoid; }
  h2, h3, .lead { break-after: avoid; }
  .script:has(> details[open]) { break-inside: auto; }
  .scroll { overflow: visible; }
  .timeline, .wide { min-width: 0; }
  a { color: inherit; text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
