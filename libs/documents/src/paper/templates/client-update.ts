/** To the client: where its request stands, what it may not rely on, and what comes next. */
export const clientUpdate = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p class="notice"><strong>{{notice}}</strong> {{caution}}</p>
<h2>What we have done</h2>
<ul>{{#each done}}<li>{{this}}</li>{{/each}}</ul>
<h2>What comes next</h2>
<ul>{{#each next}}<li>{{this}}</li>{{/each}}</ul>
<p>Tell us at once of any complaint, incident or claim that touches {{theServices}}, and if anything about the services changes: late notice can lose a claim.</p>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
