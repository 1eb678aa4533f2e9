import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { AUTH_MUTATIONS, LIMITS } from './limits.js';

/** Refuses documents with too many fields, aliases (of `__typename` too) or attempts at a secret. One error, not many. */
export function documentSize(context: ValidationContext): ASTVisitor {
  const seen = { fields: 0, aliases: 0, authMutations: 0 };
  let refused = false;
  const check = (kind: keyof typeof seen, what: string) => {
    if (refused || seen[kind] <= LIMITS[kind]) return;
    refused = true;
    context.reportError(new GraphQLError(`At most ${LIMITS[kind]} ${what} in one request; split it.`));
  };
  return {
    Field(node) {
      seen.fields += 1;
      if (node.alias) seen.aliases += 1;
      if (AUTH_MUTATIONS.has(node.name.value)) seen.authMutations += 1;
      check('fields', 'fields');
      check('aliases', 'aliases');
      check('authMutations', 'sign-in attempt');
    },
  };
}
