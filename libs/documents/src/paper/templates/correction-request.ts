/** To the carrier: what was issued beside what was asked for. */
export const correctionRequest = `
{{> caseHead head}}
<p class="lead">{{ask}}</p>
<p>The insured does not concede that the wording in force, before or after this endorsement, fails to respond to any of its services. All rights under the policy are kept.</p>
{{#if differences}}
<h2>Where the wording differs</h2>
{{#each differences}}
<h3>{{place}}</h3>
{{#if asked}}<p>Requested:</p>
{{> quotation asked}}{{else}}<p>Not requested:</p>{{/if}}
{{#if issued}}<p>Issued:</p>
{{> quotation issued}}{{else}}<p>The endorsement as issued has no clause in its place.</p>{{/if}}
{{/each}}
{{/if}}
{{#if terms}}
<h2>Terms that the request did not ask to change</h2>
<table>
  <tr><th width="34">Term</th><th width="33">Before</th><th width="33">As issued</th></tr>
  {{#each terms}}<tr><td>{{term}}</td><td>{{before}}</td><td>{{after}}</td></tr>{{/each}}
</table>
{{/if}}
<h2>What we ask</h2>
<p>{{what}}</p>
<p>If you intended any of these differences, please give us your reasons in writing. Until a corrected endorsement is in our hands, please treat the request as open.</p>
{{> signature signature}}`;
