/** The letter, and the form that answers it. Works without scripts. */
export const FORM = `<h1>{{subject}}</h1>
<p>{{brokerage}} asks {{recipientName}} ({{companyName}}) for an answer. This page takes one answer, until {{until}}.
  No account is needed.</p>
{{#if refused}}
<p class="refused" role="alert"><strong>Not sent yet.</strong> {{#if refused.field}}{{refused.field}}: {{/if}}{{refused.message}}</p>
{{/if}}
<h2>The letter</h2>
<p><a href="/answer/{{token}}/letter.pdf">Download as PDF</a> · <a href="/answer/{{token}}/letter.docx">as DOCX</a></p>
<iframe src="/answer/{{token}}/letter.html" title="The letter" sandbox></iframe>
<h2>Your answer</h2>
<form method="post" action="/answer/{{token}}" accept-charset="utf-8">
<fieldset>
<legend>What do you answer?</legend>
{{#each kinds}}<label class="choice"><input type="radio" name="kind" value="{{value}}" required{{#if checked}} checked{{/if}}> {{words}}</label>
{{/each}}</fieldset>
<fieldset>
<legend>Who answers?</legend>
<label>Your name <input type="text" name="givenBy" value="{{givenBy}}" maxlength="300" required autocomplete="name"></label>
{{#if binds}}<label class="choice"><input type="checkbox" name="mayBind" value="yes"{{#if mayBind}} checked{{/if}}> I may bind {{companyName}}. Without this a quote or confirmation is kept as reported only.</label>
{{else}}<p class="hint">{{companyName}} does not bind this policy: what you quote or confirm is kept as reported.</p>
{{/if}}</fieldset>
<fieldset class="priced">
<legend>Quote or indication</legend>
{{#each premiums}}<label class="choice"><input type="radio" name="premiumKind" value="{{value}}"{{#if checked}} checked{{/if}}> {{words}}</label>
{{/each}}<label>Premium in {{currency}} <input type="text" name="premium" value="{{entered.premium}}" inputmode="decimal" maxlength="24"></label>
<label>Taxes in {{currency}} <input type="text" name="taxes" value="{{entered.taxes}}" inputmode="decimal" maxlength="24"></label>
<label>Fees in {{currency}} <input type="text" name="fees" value="{{entered.fees}}" inputmode="decimal" maxlength="24"></label>
<label>Stands until <input type="date" name="validUntil" value="{{entered.validUntil}}"></label>
</fieldset>
<fieldset class="declined">
<legend>Decline</legend>
<label>Reason <textarea name="declineReason" maxlength="20000">{{entered.declineReason}}</textarea></label>
</fieldset>
<fieldset class="wording">
<legend>Another wording</legend>
<label>What you would agree to instead, if anything <textarea name="alternativeWording" maxlength="20000">{{entered.alternativeWording}}</textarea></label>
</fieldset>
<fieldset>
<legend>In your words</legend>
<label>What you need to know, your conditions, or your confirmation
<textarea name="words" maxlength="20000">{{entered.words}}</textarea></label>
</fieldset>
<p><button type="submit">Send the answer</button></p>
<p class="hint">The answer is recorded with your name and the time, and cannot be changed here afterwards. To correct it, write to {{brokerage}}.</p>
</form>
`;
