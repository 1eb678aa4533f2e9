import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, validate } from 'graphql';
import type { GraphqlContext } from '../request-context.js';
import { cost } from './cost.rule.js';

/**
 * The cost rule needs the request's variables, which Apollo's own rules do not get; and a refused document is answered
 * with one error, so that a hostile one cannot make us write an answer larger than itself.
 */
export const limitsPlugin: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation(request: GraphQLRequestContext<GraphqlContext>) {
        const { schema, document } = request;
        if (!document) return;
        const [refused] = validate(schema, document, [cost(request.request.variables ?? {})]);
        if (refused)
          throw new GraphQLError(refused.message, {
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
          });
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const [first] = singleResult.errors ?? [];
        if (singleResult.data === undefined && first) singleResult.errors = [first];
      },
    };
  },
};
