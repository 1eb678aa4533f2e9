/** To the carrier: something of it is still awaited. */
export const chaser = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
{{#if receipt}}<p>{{receipt}}</p>{{/if}}
<p>{{ask}}{{#if answerBy}} {{answerBy}}{{/if}}</p>
<p>{{standing}} It does not concede that the present wording fails to respond to any of the services named.</p>
{{> signature signature}}`;
