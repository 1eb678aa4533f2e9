import { DomainError } from '@carveback/domain';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import { API_SETTINGS, type ApiSettings } from '../kernel/api-settings.js';
import type { GraphqlContext } from '../kernel/request-context.js';

/** Refuses pages of other sites: an `Origin`, when the browser sends one, is ours or the host that was asked. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly own: string | null;

  constructor(@Inject(API_SETTINGS) { publicUrl }: ApiSettings) {
    this.own = publicUrl === null ? null : new URL(publicUrl).origin;
  }

  canActivate(execution: ExecutionContext): boolean {
    const { origin, host } = requestOf(execution).headers;
    if (origin === undefined || origin === this.own) return true;
    if (URL.canParse(origin) && new URL(origin).host === host) return true;
    throw new ForeignOrigin();
  }
}

function requestOf(execution: ExecutionContext): Request {
  return execution.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(execution).getContext<GraphqlContext>().req
    : execution.switchToHttp().getRequest<Request>();
}

class ForeignOrigin extends DomainError {
  override readonly category = 'FORBIDDEN';

  constructor() {
    super(
      'request/foreign_origin',
      'This request came from another site. Use the page of your Carveback itself.',
    );
  }
}
