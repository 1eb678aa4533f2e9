/** For the client's signature: it was told, and takes the policy as it stands. */
export const declinationAcknowledgement = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
{{#if reason}}
<h2>What the carrier said</h2>
{{> quotation reason}}
{{/if}}
<h2>What you acknowledge by signing</h2>
<ol>
  <li>We recommended a change of the policy for {{theServices}}, and you have read the request and this letter.</li>
  <li>The policy has not been changed as requested. A claim that arises from {{theServices}} may not be paid, in whole or in part.</li>
  <li>You may ask us to request the change again, to ask other carriers, or to stop offering the work; you have chosen to keep the policy as it stands.</li>
  <li>We will offer the change again at the next renewal, and whenever the service or the policy changes.</li>
</ol>
<p>This acknowledgement is between you and us. It is not a statement to any carrier about what the policy means, and gives up no right under the policy. You may wish to take advice from counsel before you sign.</p>
<p>For {{client}}, by a person who may sign for it:</p>
<table>
  <tr><th width="50">Name and title</th><th width="30">Signature</th><th width="20">Date</th></tr>
  <tr><td>To be filled in by the signer</td><td>To be signed</td><td>To be dated</td></tr>
</table>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
