/** To the client: its carrier has announced other words, which services they concern, what to do before they count. */
export const wordingChangeNotice = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p class="notice"><strong>{{notice}}</strong> {{caution}}</p>
{{#if note}}<p>{{note}}</p>{{/if}}
{{#each policies}}
<h2>{{title}}</h2>
<p>{{countsFrom}}</p>
<ul>{{#each services}}<li>{{this}}</li>{{/each}}</ul>
{{/each}}
{{#if words}}
<h2>The words, as announced</h2>
{{#each words}}{{> quotation this}}{{/each}}
{{/if}}
<h2>What we recommend now</h2>
<ol>{{#each steps}}<li>{{this}}</li>{{/each}}</ol>
<p>“Within the services described” speaks of the scope of services only, on the wording as announced and the documents we hold. It does not foretell how a claim would be decided: limits, retention, conditions and prior knowledge also decide.</p>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
