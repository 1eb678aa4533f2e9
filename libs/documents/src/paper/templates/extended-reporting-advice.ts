/** To the client, before a claims-made policy ends: what ends with it, and what its own words say about reporting afterwards. */
export const extendedReportingAdvice = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p class="notice"><strong>Report before the policy ends.</strong> {{report}}</p>
<h2>What ends with a claims-made policy</h2>
<p>{{ends}}</p>
<h2>What the policy itself says about reporting after its end</h2>
<p>{{wordsIntro}}</p>
{{#each words}}{{> quotation this}}{{/each}}
{{#if deadlines}}
<h2>Days that these words name</h2>
<p>Such days run out quickly and cannot be had back. Read them with the whole form:</p>
{{#each deadlines}}{{> quotation this}}{{/each}}
{{/if}}
<h2>The retroactive date</h2>
<p>{{retroactive}}</p>
<h2>What we ask of you</h2>
<ul>{{#each asks}}<li>{{this}}</li>{{/each}}</ul>
<h3>Documents read</h3>
{{#if documentsRead}}<ul>{{#each documentsRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None.</p>{{/if}}
<h3>Documents not read</h3>
{{#if documentsNotRead}}<ul>{{#each documentsNotRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None that are on file.</p>{{/if}}
<p>This is no legal advice; the policy controls.</p>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
