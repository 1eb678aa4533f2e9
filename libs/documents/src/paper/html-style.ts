/** For the screen and for printing on US letter paper. */
export const STYLESHEET = `
:root { --ink: #1f2937; --soft: #5b6675; --line: #cfd6de; --deep: #1c3d5a; --tint: #f4f6f8; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff2; color: var(--ink); font: 15px/1.5 "Source Serif 4", Georgia, "Times New Roman", serif; }
main { max-width: 8.5in; min-height: 9in; margin: 1.5rem auto 0; padding: .8in .95in .5in; background: #fff; }
.foot { max-width: 8.5in; margin: 0 auto 1.5rem; padding: 0 .95in .5in; background: #fff; color: var(--soft); font: 11px/1.4 "Source Sans 3", Arial, sans-serif; }
header { display: block; border-bottom: 1px solid var(--line); padding-bottom: 10px; margin-bottom: 26px; color: var(--soft); font: 12px/1.5 "Source Sans 3", Arial, sans-serif; overflow: hidden; }
header .name { color: var(--deep); font-size: 19px; font-weight: 600; }
header img { float: right; max-height: 56px; max-width: 180px; }
h1 { color: var(--deep); font: 600 21px/1.25 "Source Sans 3", Arial, sans-serif; margin: 26px 0 12px; }
h2 { color: var(--deep); font: 600 15px/1.3 "Source Sans 3", Arial, sans-serif; margin: 22px 0 6px; break-after: avoid; }
h3 { font: 600 14px/1.3 "Source Sans 3", Arial, sans-serif; margin: 18px 0 4px; break-after: avoid; }
p { margin: 0 0 9px; overflow-wrap: anywhere; }
.dateline { float: right; text-align: right; color: var(--soft); font: 13px/1.5 "Source Sans 3", Arial, sans-serif; }
.address { min-height: 5em; }
.address + h1 { clear: both; }
.lead { font-weight: 600; }
.small { color: var(--soft); font: 12.5px/1.5 "Source Sans 3", Arial, sans-serif; margin-top: 16px; }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--deep); background: var(--tint); padding: 12px 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 22px; margin: 0 0 16px; padding: 10px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font: 13px/1.5 "Source Sans 3", Arial, sans-serif; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 8px 0 12px; padding: 2px 0 2px 16px; border-left: 3px solid var(--line); }
blockquote p { margin-bottom: 5px; }
blockquote footer { color: var(--soft); font: 12px/1.4 "Source Sans 3", Arial, sans-serif; }
blockquote.proposed { border-left-color: var(--deep); background: var(--tint); padding: 8px 14px 4px 16px; }
table { width: 100%; border-collapse: collapse; margin: 8px 0 14px; font: 13px/1.4 "Source Sans 3", Arial, sans-serif; table-layout: fixed; }
th { text-align: left; color: var(--soft); font-weight: 600; border-bottom: 1.5px solid var(--deep); padding: 5px 10px 5px 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: 6px 10px 6px 0; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
ol, ul { margin: 0 0 10px; padding-left: 22px; }
li { margin-bottom: 4px; }
.signature { margin-top: 26px; break-inside: avoid; }
.signature p { margin-bottom: 44px; }
@page { size: letter; margin: .8in .95in .85in; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt Arial, sans-serif; color: #5b6675; } }
@media print { body { background: none; font-size: 10.5pt; } main, .foot { max-width: none; margin: 0; padding: 0; min-height: 0; } }
`;
