import {
  DomainError,
  Forbidden,
  requirePermission,
  Unauthenticated,
  type Permission,
} from '@carveback/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import { Authenticator, type Caller } from './authenticator.js';
import { ACCESS, type Access } from './permit.js';
import type { GraphqlContext } from './request-context.js';

/** Where the caller of an HTTP route (not GraphQL) is kept. */
export interface RequestWithCaller extends Request {
  caller?: Promise<Caller | null>;
}

/** Stands before every query, mutation and route: deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Forbidden('undeclared');
    if (access === 'public') return true;
    const caller = await this.callerOf(context);
    if (!caller) throw new Unauthenticated();
    if (access === 'enrolling') return true;
    if (!caller.mfa) throw new SecondFactorMissing();
    if (access !== 'signed_in') requirePermission(caller.actor, access satisfies Permission);
    return true;
  }

  /** Asked once per request, however many fields it selects. */
  private callerOf(context: ExecutionContext): Promise<Caller | null> {
    if (context.getType<GqlContextType>() === 'graphql') {
      const graphql = GqlExecutionContext.create(context).getContext<GraphqlContext>();
      return (graphql.caller ??= this.authenticator.callerOf(graphql.req));
    }
    const request = context.switchToHttp().getRequest<RequestWithCaller>();
    return (request.caller ??= this.authenticator.callerOf(request));
  }
}

/** A session without its second factor asks for more than enrolment. */
export class SecondFactorMissing extends DomainError {
  override readonly category = 'FORBIDDEN';

  constructor() {
    super(
      'session/second_factor_missing',
      'Set up a second factor first: beginTotpEnrolment, then confirmTotpEnrolment.',
    );
  }
}
