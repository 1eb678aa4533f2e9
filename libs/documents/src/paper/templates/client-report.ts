/** To the client: every service line against every policy, with the policy's own words. */
export const clientReport = `
{{#if letterhead}}{{> letterhead letterhead}}{{/if}}
<h1>Services and policy wording</h1>
<dl>
  <dt>Prepared for</dt><dd>{{client}}</dd>
  <dt>As of</dt><dd>{{asOf}}</dd>
  {{#if ourReference}}<dt>Our reference</dt><dd>{{ourReference}}</dd>{{/if}}
</dl>
<p class="lead">{{summary}}</p>
<p>This report compares what you sell with what your policy describes. “Within the services described” speaks of the scope of services only, on the documents read. It does not foretell that a claim would be paid: limits, retention, conditions and prior knowledge also decide.</p>

{{#each policies}}
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
{{/each}}
{{/if}}
<h3>Documents read</h3>
{{#if documentsRead}}<ul>{{#each documentsRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None.</p>{{/if}}
<h3>Documents not read</h3>
{{#if documentsNotRead}}<ul>{{#each documentsNotRead}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>None that the wording names.</p>{{/if}}
{{/each}}

<h2>What this report is</h2>
<p class="notice">It is not legal advice; the policy controls. It speaks as of {{asOf}}, of the documents listed as read and of no others. No change to any policy is made or promised by it. {{ruleSet}}</p>
{{#if contact}}<p class="small">Your contact: {{contact}}</p>{{/if}}`;
