/** To the client: what is recommended for each service, what it means to leave it, and room for its answer. */
export const advice = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p class="notice"><strong>Your policy has not changed.</strong> This letter recommends; it changes no insurance. A claim that arises from a service named here may be denied, in whole or in part. Please answer each recommendation, and do not rely on insurance for these services until we send you a carrier’s written confirmation.</p>
<h2>What we recommend, and your answer</h2>
<table>
  <tr><th width="22">Service and policy</th><th width="34">We recommend</th><th width="28">If it stays as it is</th><th width="16">Your answer</th></tr>
  {{#each items}}<tr><td><strong>{{service}}</strong><br>{{policy}}</td><td><strong>{{treatment}}.</strong> {{words}}</td><td>{{consequence}}</td><td>[  ] Accept<br>[  ] Decline<br>[  ] Please quote</td></tr>{{/each}}
</table>
<h2>What your policies say</h2>
{{#each items}}
<h3>{{service}}</h3>
<p class="standing"><strong>{{standing}}.</strong> {{reason}}</p>
{{#each quoted}}{{> quotation this}}{{/each}}
{{/each}}
<h2>Three ways to treat each of them</h2>
<ul>{{#each treatments}}<li>{{this}}</li>{{/each}}</ul>
<p>Insurance helps to a certain extent only. A contract and good controls are worth having whatever the carrier answers.</p>
<h2>What your answer means</h2>
<ol>
  <li><strong>Accept</strong>: we act on the recommendation, and tell you what comes of it. Until a carrier confirms a change in writing, nothing has changed.</li>
  <li><strong>Decline</strong>: the policy stays as it is. A claim that arises from the service may be denied, and you may have to pay defense costs and damages yourself. You may reverse this at any time by telling us in writing; {{reOffer}}</li>
  <li><strong>Please quote</strong>: we ask the carrier what the change would cost, and come back to you. Nothing is bound by it.</li>
</ol>
<p>If anything here is unclear, ask us before you answer. This letter is about the documents we have read and is not legal advice; the policy controls. You may wish to take advice from counsel before you decline.</p>
<p>For {{client}}, by a person who may sign for it:</p>
<table>
  <tr><th width="34">Name, title and authority</th><th width="36">Signature</th><th width="30">Date and time</th></tr>
  <tr><td>To be filled in by the signer</td><td>To be signed</td><td>To be dated</td></tr>
</table>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
