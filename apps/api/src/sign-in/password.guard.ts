import { SignInService, type SessionGrant } from '@carveback/domain';
import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Strategy } from 'passport-local';
import type { GraphqlContext } from '../kernel/request-context.js';
import { passwordStrategy, signInBy } from './password-strategy.js';
import type { SignInInput } from './sign-in.type.js';

const grants = new WeakMap<GraphqlContext, SessionGrant>();

/** Lets a mutation run whose `input` holds a right brokerage, e-mail, password and code. */
@Injectable()
export class PasswordGuard implements CanActivate {
  private readonly strategy: Strategy;

  constructor(service: SignInService) {
    this.strategy = passwordStrategy(service);
  }

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const graphql = GqlExecutionContext.create(execution);
    const context = graphql.getContext<GraphqlContext>();
    const { input } = graphql.getArgs<{ input: SignInInput }>();
    const { headers, ip } = context.req;
    grants.set(context, await signInBy(this.strategy, { headers, ip, body: input }));
    return true;
  }
}

/** The session that the password guard has opened. */
export const OpenedSession = createParamDecorator((_: unknown, execution: ExecutionContext): SessionGrant => {
  const grant = grants.get(GqlExecutionContext.create(execution).getContext<GraphqlContext>());
  if (!grant) throw new Error('OpenedSession is used without PasswordGuard');
  return grant;
});
