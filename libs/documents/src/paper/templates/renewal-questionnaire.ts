/** To the client: everything on record, and room for what differs. */
export const renewalQuestionnaire = `
{{> caseHead head}}
<p class="lead">{{lead}}</p>
<p>We have filled in what is on record. Say only what differs from it. If nothing does, and there is nothing to report under “Circumstances”, say so once, for the whole questionnaire. Give percentages as they are: 90% is an answer, “yes, mostly” is none.</p>
{{#each sections}}
<h2>{{title}}</h2>
<table>
  <tr><th width="40">Question</th><th width="32">On record</th><th width="28">What differs</th></tr>
  {{#each questions}}<tr><td>{{asked}}</td><td>{{onRecord}}</td><td>As on record / differs:</td></tr>{{/each}}
</table>
{{/each}}
<p class="notice">This questionnaire changes no policy. A service that you name here for the first time is in no policy until the carrier has confirmed it in writing. Tell us of a complaint or an incident at once; do not keep it for this paper.</p>
<table>
  <tr><th width="60">Answered by (name and title)</th><th width="40">Date</th></tr>
  <tr><td>To be filled in</td><td>To be dated</td></tr>
</table>
<p>{{contactIntro}}</p>
{{> signature signature}}`;
