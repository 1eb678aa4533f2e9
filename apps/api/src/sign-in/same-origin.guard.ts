import { DomainError } from '@carveback/domain';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
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
    const { headers } = GqlExecutionContext.create(execution).getContext<GraphqlContext>().req;
    const { origin, host } = headers;
    if (origin === undefined || origin === this.own) return true;
    if (URL.canParse(origin) && new URL(origin).host === host) return true;
    throw new ForeignOrigin();
  }
}

class ForeignOrigin extends DomainError {
  override readonly category = 'FORBIDDEN';

  constructor() {
    super(
      'request/foreign_origin',
      'Sign in on the page of your Carveback: this request came from another site.',
    );
  }
}
