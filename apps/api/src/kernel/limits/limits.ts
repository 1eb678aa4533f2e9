/** What one GraphQL document may ask. Set well above what the workbench's largest screens need. */
export const LIMITS = {
  depth: 8,
  /** fields as written, before fragments are counted out */
  fields: 400,
  aliases: 30,
  /** records that could be touched: list sizes multiplied downwards */
  cost: 2_000,
  tokens: 1_000,
  /** sign-in and second-factor mutations: attempts are counted one request at a time */
  authMutations: 1,
  bodyBytes: 200 * 1024,
} as const;

/** Mutations that try a secret. */
export const AUTH_MUTATIONS: ReadonlySet<string> = new Set([
  'signIn',
  'refreshSession',
  'confirmTotpEnrolment',
  'acceptInvitation',
  'changePassword',
]);

/** Rows that a list without a `first` argument is reckoned at. */
export const ASSUMED_LIST_SIZE = 10;
