/** To the carrier: the answer to its question. */
export const informationReply = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
{{#if question}}
<h2>Your question</h2>
{{> quotation question}}
{{/if}}
<h2>The insured’s answer</h2>
{{#each reply}}<p>{{this}}</p>{{/each}}
<p>This answer is given for the request named above. The insured does not concede that the present wording fails to respond to any of its services.</p>
<p>If anything else is needed, please tell us what, so that the request can go on; otherwise we look forward to your decision in writing. No change applies until you confirm it.</p>
{{> signature signature}}`;
