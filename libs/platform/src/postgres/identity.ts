import { hasUserNamespaces, unprivilegedAccount, type Account } from './accounts.js';
import { PostgresError } from './postgres-error.js';

/**
 * As whom the server runs. PostgreSQL refuses root.
 * - `self`: we are not root.
 * - `mapped`: root in a user namespace of its own, in which the server sees another user; files stay root's.
 * - `account`: root steps down to an unprivileged account, which then owns the data.
 */
export type Identity =
  { readonly as: 'self' } | { readonly as: 'mapped' } | ({ readonly as: 'account' } & Account);

export interface Machine {
  readonly root: boolean;
  userNamespaces(): boolean;
  unprivilegedAccount(): Account | undefined;
}

export const thisMachine: Machine = {
  root: process.getuid?.() === 0,
  userNamespaces: hasUserNamespaces,
  unprivilegedAccount: () => unprivilegedAccount(),
};

/**
 * Decides as whom the server runs. Data that an account owns already stays with it.
 * `owner` is the user id that owns the existing data, undefined when there is none.
 * Throws `postgres/no_unprivileged_account`.
 */
export function chooseIdentity(machine: Machine, owner: Account | undefined): Identity {
  if (!machine.root) return { as: 'self' };
  if (owner && owner.uid !== 0) return { as: 'account', ...owner };
  if (machine.userNamespaces()) return { as: 'mapped' };
  const account = machine.unprivilegedAccount();
  if (account) return { as: 'account', ...account };
  throw new PostgresError(
    'postgres/no_unprivileged_account',
    'PostgreSQL does not run as root, this machine allows no user namespaces, and it has neither an account "postgres" ' +
      'nor "nobody". Start as another user, or set DATABASE_URL to a server of your own.',
  );
}
