/** To the client: we have your report; nothing has changed yet. */
export const receiptNotice = `
{{> letterhead letterhead}}
<p class="dateline">{{writtenOn}}<br>Our reference: {{ourReference}}</p>
<p class="address">{{#each addressee}}{{this}}<br>{{/each}}</p>
<h1>We have received your report of a new service</h1>
<dl>
  <dt>Service</dt><dd>{{service}}</dd>
  <dt>Received on</dt><dd>{{receivedOn}}</dd>
  <dt>Status</dt><dd><strong>Received, not in effect until the carrier confirms</strong></dd>
</dl>
<p>{{salutation}}</p>
<p>Thank you for telling us about this service. Please read what follows before you rely on your insurance for it.</p>
<p class="notice"><strong>Your policy has not changed.</strong> Nothing in this notice binds, extends or changes any insurance. Only the insurance carrier can do that, and only in writing. Until we send you the carrier’s confirmation, please do not rely on insurance for this service, and do not tell customers that you have it.</p>
<h2>What this notice is not</h2>
<p>Telling us, your broker, about a service is not notice to the carrier. The same holds for a complaint, an incident or a claim: tell us at once, and we will help you to report it to the carrier in the way your policy asks.</p>
<h2>What happens next</h2>
<ol>
  <li>We read the policies we hold for you with this service in mind{{#if policies}}: {{policies}}{{/if}}.</li>
  <li>If a change or a clarification is needed, we prepare a request to the carrier and ask you to approve the facts in it.</li>
  <li>The carrier confirms, asks questions, quotes or declines. We tell you which, in writing.</li>
  <li>Once the carrier has issued its wording, we check it and send it to you.</li>
</ol>
<p>If anything about the service changes meanwhile, such as its scope, who delivers it or when it starts, please tell us.</p>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
