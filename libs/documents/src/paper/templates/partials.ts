/** The brokerage at the head of a paper. */
export const letterhead = `
<header>
  <h1>{{name}}</h1>
  {{#each lines}}<p>{{this}}</p>{{/each}}
</header>`;

/** Words of a policy, with document and page. */
export const quotation = `
<blockquote class="{{role}}">
  {{#each paragraphs}}<p>{{this}}</p>{{/each}}
  {{#if source}}<footer>{{source}}</footer>{{/if}}
</blockquote>`;

export const signature = `
<section>
  <h2>{{closing}}</h2>
  {{#each lines}}<p>{{this}}</p>{{/each}}
</section>`;
