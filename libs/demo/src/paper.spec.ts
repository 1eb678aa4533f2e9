import { printed } from './paper.js';

describe('printed text', () => {
  it('joins the lines of a paragraph, keeps those of a table, and parts pages by form feeds', () => {
    expect(
      printed(
        `
        One sentence that
        goes on.

        | Item 1
        | Item 2
      `,
        'Page two.',
      ),
    ).toBe('One sentence that goes on.\n\nItem 1\nItem 2\fPage two.');
  });
});
