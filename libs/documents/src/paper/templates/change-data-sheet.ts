/** The request's data, field by field. A sheet of our own: nothing of the form's artwork or words. */
export const changeDataSheet = `
{{> letterhead letterhead}}
<h1>{{title}}</h1>
<p>This sheet gives the data of our request for endorsement in the order in which carriers enter a policy change. It is not an ACORD form. The letter says what is asked for, and goes before this sheet wherever they differ.</p>
<p class="notice"><strong>This is a request: no change applies until you confirm</strong> it in writing. The insured does not concede that the present wording fails to respond to any of the services named.</p>
{{#each sections}}
<h2>{{title}}</h2>
<dl>{{#each fields}}<dt>{{term}}</dt><dd>{{value}}</dd>{{/each}}</dl>
{{/each}}`;
