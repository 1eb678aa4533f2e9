/** To the client: the carrier said no, what may be done, what was chosen. */
export const carrierDeclined = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p class="notice"><strong>Your policy has not changed.</strong> Please do not rely on insurance for {{theServices}}, and do not tell customers that you have it, until we send you a carrier’s written confirmation.</p>
<h2>What the carrier said</h2>
{{> quotation reason}}
{{#if alternative}}
<p>It offered this wording instead:</p>
{{> quotation alternative}}
{{/if}}
<h2>{{nextHeading}}</h2>
<p>{{chosen}}</p>
{{#if chosenWording}}{{> quotation chosenWording}}{{/if}}
<h2>What may be done</h2>
<ul>{{#each options}}<li>{{this}}</li>{{/each}}</ul>
<p>Tell us at once of any complaint, incident or claim that touches {{theServices}}: a carrier’s refusal to change the wording does not decide a claim, and late notice can lose one.</p>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
