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

{{#each policies}}{{> reportedPolicy this}}
{{/each}}

<h2>What this report is</h2>
<p class="notice">It is not legal advice; the policy controls. It speaks as of {{asOf}}, of the documents listed as read and of no others. No change to any policy is made or promised by it. {{ruleSet}}</p>
{{#if contact}}<p class="small">Your contact: {{contact}}</p>{{/if}}`;
