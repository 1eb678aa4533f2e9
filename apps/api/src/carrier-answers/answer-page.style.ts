import { createHash } from 'node:crypto';

/** The page's only style sheet. Parts of the form that a kind of answer does not use are hidden where CSS can tell. */
export const STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; --line: #8888; --accent: #0b5cad; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.4rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 2rem; }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0; padding: .75rem 1rem; }
legend { font-weight: 600; padding: 0 .3rem; }
label { display: block; margin: .5rem 0; } label.choice { margin: .25rem 0; }
input[type=text], input[type=date], textarea { box-sizing: border-box; width: 100%; font: inherit; padding: .4rem; }
input[type=date] { width: auto; } textarea { min-height: 6rem; }
.hint { font-size: .9rem; opacity: .8; }
.refused { border: 2px solid #b3261e; border-radius: .4rem; padding: .5rem 1rem; }
button { background: var(--accent); border: 0; border-radius: .4rem; color: #fff; font: inherit; padding: .6rem 1.4rem; }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, summary:focus-visible
  { outline: 3px solid var(--accent); outline-offset: 2px; }
@supports selector(:has(*)) {
  form:has([name=kind]:checked):not(:has([value=quote]:checked, [value=indication]:checked)) .priced { display: none; }
  form:has([name=kind]:checked):not(:has([value=decline]:checked)) .declined { display: none; }
  form:has([name=kind]:checked):not(:has([value=quote]:checked, [value=indication]:checked, [value=decline]:checked))
    .wording { display: none; }
}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page runs nothing, loads nothing but its letter, and sends its form nowhere else. */
export const PAGE_CSP = [
  `default-src 'none'`,
  `style-src 'sha256-${STYLE_HASH}'`,
  `frame-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** The letter in its frame, or on its own. */
export const LETTER_CSP = [
  'sandbox',
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  'img-src data:',
  'font-src data:',
  `frame-ancestors 'self'`,
].join('; ');
