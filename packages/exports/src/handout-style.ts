/** Text for a `content` of a style rule. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"<>\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** What the foot of every page says. */
export interface PageFoot {
  readonly title: string;
  readonly before: string;
  readonly between: string;
}

/** Custom properties do not reach the margins of a page. */
const footText =
  'font: 10pt "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif; color: #45605A; vertical-align: top; padding-top: 3mm;';

const foot = ({ title, before, between }: PageFoot): string => `
@page {
  size: A4;
  margin: 12mm 15mm 17mm;
  @bottom-left { content: ${quoted(title)}; ${footText} }
  @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages); ${footText} }
}`;

/** Rules and space, radius 8 px, no shadow: the paper density of the design. Points, since paper does not zoom. */
const sheet = `
:root {
  --font: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif;
  --ink: #10332D; --ink-2: #45605A; --side: #9C3A0C; --rule: #10332D; --hair: #B9B2A3;
  --text: 10.5pt; --small: 10pt; --title: 24pt; --part: 17pt; --item: 15pt; --dose: 14pt; --label: 10.5pt; --box: 5.6mm;
  --look: 62mm; --drawing: 49mm;
}
:root.large {
  --text: 14pt; --small: 12.5pt; --title: 29pt; --part: 21pt; --item: 19pt; --dose: 18pt; --label: 13pt; --box: 7mm;
  --look: 74mm; --drawing: 88mm;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { font: var(--text)/1.3 var(--font); color: var(--ink); background: #fff; max-width: 180mm; margin: 0 auto; hyphens: manual; }
h1, h2, h3, h4 { line-height: 1.12; break-after: avoid; break-inside: avoid; font-weight: 700; text-wrap: balance; }
p, li { orphans: 2; widows: 2; text-wrap: pretty; }
ol, ul { list-style: none; }
table { border-collapse: collapse; }
b, th { font-weight: 700; }
svg { display: block; }
.small { font-size: var(--small); color: var(--ink-2); }
.side { color: var(--side); }
.chip { display: inline-block; color: var(--side); border: 1.5pt solid var(--ink); border-radius: 8px; padding: .1em .5em .16em; }

.top { display: grid; grid-template-columns: 1fr auto; column-gap: 8mm; break-inside: avoid; border-bottom: 1.5pt solid var(--rule); padding-bottom: 3.5mm; }
.made { font-size: var(--small); color: var(--ink-2); margin-bottom: 1mm; }
.made b { color: var(--ink); font-size: 13pt; margin-inline-end: 2mm; }
h1 { font-size: var(--title); margin-bottom: 2.5mm; }
.scan { width: 30mm; text-align: center; font-size: var(--small); line-height: 1.2; color: var(--ink-2); text-decoration: none; }
.scan .code { width: 30mm; height: 30mm; }
.warning { border: 1.5pt solid var(--ink); border-radius: 8px; padding: 2mm 3mm; margin-top: 2.5mm; }
.lead { margin-top: 2mm; }

.part > h2 { font-size: var(--part); margin: 4mm 0 0; }
.part > .time { font-size: var(--small); color: var(--ink-2); break-after: avoid; }

.item {
  position: relative; display: grid; grid-template-columns: var(--look) 1fr; column-gap: 7mm;
  break-inside: avoid; padding: 3mm 0; border-bottom: .75pt solid var(--rule);
}
.item:last-child { border-bottom: 0; }
.item .title { font-size: var(--item); }
.number { display: inline-block; min-width: 7mm; }
.why { color: var(--ink-2); margin-top: .4mm; }
.later { margin-top: 1.2mm; border-inline-start: 2.5pt solid var(--ink); padding-inline-start: 2mm; }
.dose { display: flex; flex-wrap: wrap; align-items: center; gap: 1mm 3mm; line-height: 1.2; }
.amount { font-size: var(--dose); }
.label { font-size: var(--label); text-wrap: wrap; margin: 1.8mm 0 .2mm; }
.steps { counter-reset: step; }
.steps li { counter-increment: step; padding-inline-start: 6mm; position: relative; }
.steps li::before { content: counter(step); position: absolute; inset-inline-start: 0; font-weight: 700; }
.name { grid-column: 1 / -1; margin-bottom: 1.5mm; }
.do { grid-column: 2; grid-row: 2; }
.look { grid-column: 1; grid-row: 2; }
.bullets li { padding-inline-start: 3.6mm; position: relative; break-inside: avoid; }
.bullets li::before { content: "•"; position: absolute; inset-inline-start: 0; }
.care, .limits { grid-column: 1 / -1; }
.care .bullets { columns: 2; column-gap: 7mm; }
.drawing { height: var(--drawing); padding-bottom: 1mm; break-inside: avoid; }
.drawing svg { width: 100%; height: 100%; }
.drawing.none { padding: 0; display: grid; place-items: center; }
.drawing.none p { width: 36mm; height: 30mm; display: grid; place-items: center; border: .75pt dashed var(--hair); border-radius: 8px; color: var(--ink-2); font-size: var(--small); }
.limits { border: 1.5pt solid var(--ink); border-radius: 8px; padding: 1.5mm 2.5mm 2mm; margin-top: 2mm; }
.limits .label { margin-top: 0; }

.boxes { grid-column: 1 / -1; margin-top: 4mm; }
.where { font-weight: 400; color: var(--ink-2); margin-inline-start: 1.5mm; }
.boxes caption { text-align: start; font-size: var(--small); color: var(--ink-2); padding-bottom: .8mm; }
.boxes th { font-size: var(--small); font-weight: 400; text-align: start; padding-inline-end: 3mm; }
.boxes .box { display: block; width: var(--box); height: var(--box); border: 1pt solid var(--ink); border-radius: 3px; }
.days { display: grid; grid-template-columns: repeat(14, 1fr); margin-top: 1mm; font-size: var(--small); line-height: 1; }
.large main { line-height: 1.38; }
.large .help { line-height: 1.25; margin-top: 4mm; }
.large .top { line-height: 1.25; }
.large .item { padding: 4mm 0; }
.large .name { margin-bottom: 3mm; }
.large .boxes { margin-top: 5mm; }
.large .label { margin-top: 3mm; }
.large .days { grid-template-columns: repeat(7, 1fr); row-gap: 2mm; }
.days li { display: flex; align-items: center; gap: 1mm; }
:root:not(.large) .days li:nth-child(8) { border-inline-start: .75pt solid var(--hair); padding-inline-start: 1.6mm; margin-inline-start: -1.6mm; }
.rounds { display: flex; align-items: center; gap: 6mm; }
.rounds .box { width: 12mm; height: 8mm; }
.rounds td { padding-inline-end: 2mm; }
.rounds td + th { padding-inline-start: 5mm; }
.findings td { padding: .8mm 0; }
.findings { width: 100%; }
.findings th { width: 18mm; }
.findings .box { width: 100%; height: 9mm; }

.help { break-inside: avoid; border: 2pt solid var(--ink); border-radius: 8px; padding: 3.5mm 4.5mm 4mm; margin-top: 5mm; }
.help h2 { font-size: var(--dose); margin-bottom: 1.5mm; }
.help ul { columns: 2; column-gap: 7mm; }
.help p { margin-top: 1.8mm; }
.note { break-inside: avoid; margin-top: 5mm; }
.note h2 { font-size: var(--dose); margin-bottom: 1mm; }
.note p + p { margin-top: 1.2mm; }
.note dt { font-weight: 700; margin-top: 1.2mm; }
.end { break-inside: avoid; margin-top: 5mm; border-top: .75pt solid var(--rule); padding-top: 3mm; }
.close { break-inside: avoid; }
.fields { display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 6mm; margin-bottom: 3mm; }
.fields p { border-bottom: .75pt solid var(--ink); padding-bottom: 1mm; height: 11mm; display: flex; align-items: flex-end; font-size: var(--small); color: var(--ink-2); }
@media screen { body { padding: 8mm 5mm; } }`;

/** All style rules of a handout. */
export const handoutStyle = (pageFoot: PageFoot, typeface: string): string =>
  `${typeface}${foot(pageFoot)}${sheet}`;
