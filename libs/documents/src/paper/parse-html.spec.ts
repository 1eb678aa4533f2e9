import { parseHtml } from './parse-html.js';

describe('the restricted HTML of the templates', () => {
  it('becomes blocks of text with roles', () => {
    expect(parseHtml('<p class="lead">One <strong>two</strong><br>three &lt;b&gt;</p>')).toEqual([
      {
        kind: 'paragraph',
        role: 'lead',
        content: [
          { text: 'One ', strong: false, emphasis: false },
          { text: 'two', strong: true, emphasis: false },
          { text: '\n', strong: false, emphasis: false },
          { text: 'three <b>', strong: false, emphasis: false },
        ],
      },
    ]);
  });

  it.each([
    '<script>x</script>',
    '<p class="huge">x</p>',
    '<p><a href="x">y</a></p>',
    'loose text',
    '<p><!-- hidden --></p>',
  ])('refuses %s', (html) => {
    expect(() => parseHtml(html)).toThrow(/A template holds/);
  });
});
