/** To the client, before a policy ends: is there anything that may become a claim? */
export const circumstanceSweep = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p>If the policy is written on a claims-made basis, as policies for technology errors and omissions usually are, the right to report under it ends with it, or soon after. A later policy may not respond to what you knew before it began. Whether and how this policy lets you report what is no claim yet, and until when, is for its own wording to say.</p>
<h2>What to report</h2>
<ul>
  <li>A complaint, a demand, a dispute about an invoice or a service, a threat of a claim.</li>
  <li>An incident: a breach, an outage, a lost backup, a message sent to the wrong person, a stolen login, also at a customer of yours.</li>
  <li>Anything else from which you or a customer would expect a claim, from work of any year.</li>
</ul>
<p class="notice">Report it even if no error is proven, even if no data was lost, and even if you are only on the edge of it. Say when it happened, when you learned of it, who is concerned and what may follow. Admit nothing to anybody else.</p>
<h2>How to answer</h2>
<p>{{answer}} We pass nothing on to a carrier without your signature. The policy may ask you to notify the carrier yourselves; do not rely on us for that alone. You may wish to take advice from counsel.</p>
<table>
  <tr><th width="50">Answer</th><th width="30">Name and title</th><th width="20">Date</th></tr>
  <tr><td>Nothing to report / we report (on a separate page):</td><td>To be filled in</td><td>To be dated</td></tr>
</table>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
