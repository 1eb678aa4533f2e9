/** To the carrier: issue what was quoted, on the terms quoted and no others. */
export const bindOrder = `
{{> caseHead head}}
<p class="lead">{{order}}</p>
<h2>The quotation accepted</h2>
<dl>{{#each quote}}<dt>{{term}}</dt><dd>{{value}}</dd>{{/each}}</dl>
{{#if wording}}
<p>The wording quoted:</p>
{{> quotation wording}}
{{/if}}
<p>{{accepted}}</p>
<h2>What we ask</h2>
<p>Please confirm in writing that the endorsement is bound from {{effectiveOn}}, give the name of the person who confirms it, and send us the endorsement as issued. This order is for the terms above and for no others. If they have changed, or the quotation no longer stands, nothing is ordered: please tell us before you issue anything.</p>
<p>The insured does not concede that the present wording fails to respond to any of the services named. We will compare the endorsement with the request when it arrives.</p>
{{> signature signature}}`;
