/** The brokerage at the head of a paper. */
export const letterhead = `
<header>
  <h1>{{name}}</h1>
  {{#each lines}}<p>{{this}}</p>{{/each}}
</header>`;

/** Words of a policy, with document and page. */
export const quotation = `
<blockquote class="{{role}}">
  {{#each paragraphs}}<p>{{this}}</p>{{/each}}
  {{#if source}}<footer>{{source}}</footer>{{/if}}
</blockquote>`;

export const signature = `
<section>
  <h2>{{closing}}</h2>
  {{#each lines}}<p>{{this}}</p>{{/each}}
</section>`;

/** How a letter about a case begins: date, reference, addressee, what it is about. */
export const caseHead = `
{{> letterhead letterhead}}
<p class="dateline">{{writtenOn}}<br>Our reference: {{ourReference}}</p>
<p class="address">{{#each addressee}}{{this}}<br>{{/each}}</p>
<h1>{{title}}</h1>
<dl>{{#each terms}}<dt>{{term}}</dt><dd>{{value}}</dd>{{/each}}</dl>
<p>{{salutation}}</p>`;

/** One policy in a report to a client: every service line with the policy's own words, and what was read. */
export const reportedPolicy = `
<h2>{{title}}</h2>
{{#if facts}}
<dl>{{#each facts}}<dt>{{term}}</dt><dd>{{value}}</dd>{{/each}}</dl>
{{/if}}
{{#if definition}}
<p>{{definitionIntro}}</p>
{{> quotation definition}}
{{/if}}
{{#if lines}}
<table>
  <tr><th width="34">Service</th><th width="18">First sold</th><th width="48">Standing</th></tr>
  {{#each lines}}<tr><td><strong>{{service}}</strong></td><td>{{firstSold}}</td><td>{{standing}}</td></tr>{{/each}}
</table>
{{#each lines}}
<h3>{{service}}</h3>
<p class="standing"><strong>{{standing}}.</strong> {{reason}}</p>
{{#each explanation}}<p>{{this}}</p>{{/each}}
{{#each evidence}}{{> quotation this}}{{/each}}
{{#if question}}<p><em>Question raised:</em> {{question}}</p>{{/if}}
{{#if advice}}<p><em>Our advice:</em> {{advice}}</p>{{/if}}
{{/each}}
{{/if}}
<h3>Documents read</h3>
{{#if documentsRead}}<ul>{{#each documentsRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None.</p>{{/if}}
<h3>Documents not read</h3>
{{#if documentsNotRead}}<ul>{{#each documentsNotRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None that the wording names.</p>{{/if}}`;
