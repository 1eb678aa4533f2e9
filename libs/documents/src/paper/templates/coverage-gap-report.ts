/** To the client: where every service line stands, what carriers were asked and answered, what was read. */
export const coverageGapReport = `
{{#if letterhead}}{{> letterhead letterhead}}{{/if}}
<h1>Coverage report: your services and your policies</h1>
<dl>
  <dt>Prepared for</dt><dd>{{client}}</dd>
  <dt>As of</dt><dd>{{asOf}}</dd>
  {{#if ourReference}}<dt>Our reference</dt><dd>{{ourReference}}</dd>{{/if}}
</dl>
<p class="lead">{{summary}}</p>
<p>This report compares what you sell with what your policies describe. “Within the services described” speaks of the scope of services only, on the documents read. It does not foretell that a claim would be paid: limits, retention, conditions and prior knowledge also decide.</p>

{{#each policies}}{{> reportedPolicy this}}
{{/each}}

<h2>What carriers were asked, and answered</h2>
{{#each requests}}
<h3>{{title}}</h3>
<p>{{asked}} <strong>{{standing}}</strong></p>
{{#if answers}}<ul>{{#each answers}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{/each}}
{{#unless requests}}<p>No request has been made of a carrier for you.</p>{{/unless}}

<h2>What this report is</h2>
<p class="notice">It is not legal advice; the policy controls. It speaks as of {{asOf}}, of the documents listed as read and of no others. No change to any policy is made or promised by it: a request changes nothing until the carrier has confirmed it in writing. {{ruleSet}}</p>
{{#if contact}}<p class="small">Your contact: {{contact}}</p>{{/if}}`;
