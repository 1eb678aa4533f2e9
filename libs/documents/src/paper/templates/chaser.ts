/** To the carrier: the request still waits. */
export const chaser = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p>{{receipt}}</p>
<p>Please answer in writing with one of these: your confirmation; a quotation and the day until which it stands; the questions you need answered; or, if you decline any part, your reasons and any alternative wording you would offer.{{#if answerBy}} {{answerBy}}{{/if}}</p>
<p>The insured has been told that no change applies until you confirm it in writing. It does not concede that the present wording fails to respond to any of the services named.</p>
{{> signature signature}}`;
