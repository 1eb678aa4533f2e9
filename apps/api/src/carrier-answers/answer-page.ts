import type { DomainError, LinkPage } from '@carveback/domain';
import Handlebars from 'handlebars';
import type { FormFields } from './answer-form.js';
import { STYLE } from './answer-page.style.js';
import { FORM } from './answer-page.templates.js';

const engine = Handlebars.create();

const SHELL = compile(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>{{title}}</title>
<style>{{{style}}}</style>
</head>
<body>
<main>
{{{body}}}
</main>
</body>
</html>
`);

const ASK = compile(FORM);
const NOTICE = compile(`<h1>{{title}}</h1>\n<p>{{text}}</p>`);

/** What an underwriter may answer, as the page asks it. */
const KINDS = [
  ['receipt', 'We have received the request'],
  ['information_request', 'We need more information'],
  ['indication', 'An indication, which does not bind'],
  ['quote', 'A quote that can be bound'],
  ['decline', 'We decline'],
  ['confirmation', 'We confirm the change as asked'],
  ['confirmation_without_endorsement', 'No endorsement is needed: it is within the policy already'],
] as const;

const PREMIUMS = [
  ['nil', 'No premium'],
  ['additional', 'Additional premium'],
  ['return', 'Return premium'],
] as const;

/** How the form calls what a refusal names. */
const LABELS: Readonly<Record<string, string>> = {
  kind: 'What do you answer?',
  givenBy: 'Your name',
  words: 'In your words',
  premiumKind: 'Quote or indication',
  premium: 'Premium',
  premiumMinor: 'Premium',
  taxes: 'Taxes',
  taxesMinor: 'Taxes',
  fees: 'Fees',
  feesMinor: 'Fees',
  validUntil: 'Stands until',
  declineReason: 'Reason',
  alternativeWording: 'Another wording',
};

/** The letter with the form that answers it; after a refusal with what was entered, and what was wrong. */
export function answerPage(
  { subject, brokerage, recipientName, companyName, currency, binds, expiresAt }: LinkPage,
  token: string,
  entered: FormFields = {},
  refused: DomainError | null = null,
): string {
  const choices = (list: readonly (readonly [string, string])[], chosen: string | undefined) =>
    list.map(([value, words]) => ({ value, words, checked: value === chosen }));
  const body = ASK({
    ...{ subject, brokerage, recipientName, companyName, currency, binds, token, entered },
    until: `${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    kinds: choices(KINDS, entered['kind']),
    premiums: choices(PREMIUMS, entered['premiumKind']),
    givenBy: entered['givenBy'] ?? recipientName,
    mayBind: entered['mayBind'] === 'yes',
    refused: refused && { message: refused.message, field: LABELS[refused.field ?? ''] ?? '' },
  });
  return SHELL({ title: subject, style: STYLE, body });
}

/** A page that only says something. */
export function noticePage(title: string, text: string): string {
  return SHELL({ title, style: STYLE, body: NOTICE({ title, text }) });
}

/** Every value is escaped; a field that the view lacks is an error. */
function compile(source: string): Handlebars.TemplateDelegate {
  return engine.compile(source, {
    strict: false,
    knownHelpers: { if: true, each: true },
    knownHelpersOnly: true,
  });
}
