import { createHash } from 'node:crypto';
import { InvalidInput, Unauthenticated, type Actor, type OnceKey } from '@carveback/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestWithCaller } from './access.guard.js';
import type { Caller } from './authenticator.js';
import type { GraphqlContext } from './request-context.js';

const KEY_HEADER = 'idempotency-key';

/** Who asks. On a mutation it carries the request's `Idempotency-Key`, which the effect's transaction honours. */
export const CurrentActor = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<Actor> => {
    if (context.getType<string>() !== 'graphql') {
      return signedIn(await context.switchToHttp().getRequest<RequestWithCaller>().caller).actor;
    }
    const graphql = GqlExecutionContext.create(context);
    const { req, caller } = graphql.getContext<GraphqlContext>();
    const { actor } = signedIn(await caller);
    const once = onceKey(req.headers[KEY_HEADER], graphql.getInfo<GraphQLResolveInfo>(), graphql.getArgs());
    return once ? { ...actor, once } : actor;
  },
);

/** The whole caller, for what concerns the session itself. */
export const CurrentCaller = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<Caller> => {
    return signedIn(await GqlExecutionContext.create(context).getContext<GraphqlContext>().caller);
  },
);

function signedIn(caller: Caller | null | undefined): Caller {
  if (!caller) throw new Unauthenticated();
  return caller;
}

/** Only a mutation's own field has an effect; a document may hold several, each with its share of the key. */
function onceKey(
  header: string | string[] | undefined,
  info: GraphQLResolveInfo,
  args: unknown,
): OnceKey | undefined {
  if (header === undefined || info.operation.operation !== 'mutation' || info.path.prev) return undefined;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) {
    throw new InvalidInput(
      'Idempotency-Key',
      'Send one key of 1 to 200 visible ASCII characters, such as a UUID.',
      'idempotency/key',
    );
  }
  const asked = JSON.stringify([info.fieldName, args]);
  return { key: `${header}:${info.path.key}`, requestHash: createHash('sha256').update(asked).digest('hex') };
}
