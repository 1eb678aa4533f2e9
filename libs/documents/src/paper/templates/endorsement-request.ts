/** The request to the carrier. It states facts and asks; it never says how we read the wording. */
export const endorsementRequest = `
{{> letterhead letterhead}}
<p class="dateline">{{writtenOn}}<br>Our reference: {{ourReference}}{{#if neededBy}}<br>Reply needed by: <strong>{{neededBy}}</strong>{{/if}}</p>
<p class="address">{{#each addressee}}{{this}}<br>{{/each}}</p>
<h1>Request for endorsement</h1>
<dl>
  {{#each policy}}<dt>{{term}}</dt><dd>{{value}}</dd>{{/each}}
</dl>
<p>{{salutation}}</p>
<p class="lead">{{ask}}</p>
<p>The insured does not concede that the present wording fails to respond to any of the services listed. We ask you to clarify or amend it, so that no question arises later.</p>

{{#if asksToFollow}}
<h2>The change beneath</h2>
{{#each follows}}
<p>{{confirmed}}</p>
{{#each words}}{{> quotation this}}{{/each}}
<p>We ask you to agree in writing that your policy follows this change.</p>
{{#if exceptions}}
<p>Our record of your policy has these exceptions to following form. Please say whether any of them applies to this change:</p>
<ul>{{#each exceptions}}<li>{{this}}</li>{{/each}}</ul>
{{/if}}
{{/each}}
{{/if}}

{{#if showsWording}}
<h2>Present wording</h2>
{{#if definition}}
<p>{{definitionIntro}}</p>
{{> quotation definition}}
{{else}}
<p>We found no definition of the insured’s services in the policy documents we hold. Please send us the one that applies.</p>
{{/if}}

{{/if}}

{{#if proposals}}
<h2>Proposed wording</h2>
{{#each proposals}}
{{#if lead}}<p>{{lead}}</p>{{/if}}
<p>{{instruction}}</p>
{{#if current}}{{> quotation current}}{{/if}}
{{#if currentThen}}<p>{{currentThen}}</p>{{/if}}
{{#if proposed}}{{> quotation proposed}}{{/if}}
{{/each}}
{{/if}}

{{#if carveOuts}}
<h2>Exceptions asked</h2>
{{#each carveOuts}}
<p>{{instruction}}</p>
{{#if current}}{{> quotation current}}<p>{{currentThen}}</p>{{/if}}
{{> quotation proposed}}
{{/each}}
{{/if}}

{{#if asksWording}}
<p>Wording of your own that has the same effect is welcome.</p>
{{/if}}

<h2>The services</h2>
<table>
  <tr><th width="20">Service</th><th width="32">What it is</th><th width="18">First sold</th><th width="11">Share of revenue</th><th width="19">Delivered by</th></tr>
  {{#each services}}<tr><td><strong>{{name}}</strong></td><td>{{description}}</td><td>{{firstSold}}</td><td>{{share}}</td><td>{{deliveredBy}}</td></tr>{{/each}}
</table>

<h2>Why we ask</h2>
<p>{{developed}}</p>
{{#each operations}}<p>{{this}}</p>{{/each}}

<h2>Effective date and earlier work</h2>
<p>{{effective}}{{#if earlierWork}} {{earlierWork}}{{/if}}</p>

<h2>Premium</h2>
<p>We ask that the endorsement be issued without additional premium. Should you need to charge one, please send a quotation first: nothing is to be bound at an additional premium without our written agreement.</p>

{{#if circumstances}}
<h2>Statement of circumstances</h2>
<p>{{circumstancesIntro}}</p>
{{> quotation circumstances}}
{{/if}}

<h2>Your answer</h2>
<p>If you decline any part of this request, please give us your reasons, and any alternative wording you would offer, in writing. <strong>This is a request: no change applies until you confirm</strong> it in writing, and the insured has been told so.{{#if answerBy}} {{answerBy}}{{/if}}</p>

{{> signature signature}}
{{#if enclosures}}
<p class="small">{{enclosures}}</p>
{{/if}}`;
