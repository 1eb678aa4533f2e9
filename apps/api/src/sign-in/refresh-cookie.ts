import type { SessionGrant } from '@carveback/domain';
import { Inject, Injectable } from '@nestjs/common';
import { parse } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { API_SETTINGS, type ApiSettings } from '../kernel/api-settings.js';

/**
 * The cookie that holds the refresh token: unreadable for scripts, sent to this host only and never from other sites.
 * Over https the prefix makes browsers refuse one that was set for a whole domain or without encryption.
 */
@Injectable()
export class RefreshCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(@Inject(API_SETTINGS) { publicUrl }: ApiSettings) {
    const secure = publicUrl?.startsWith('https:') ?? false;
    this.name = secure ? '__Host-carveback_refresh' : 'carveback_refresh';
    this.options = { httpOnly: true, sameSite: 'strict', path: '/', secure };
  }

  /** The token of a request; empty when it has none. */
  read(request: Request): string {
    return parse(request.headers.cookie ?? '')[this.name] ?? '';
  }

  set(response: Response, { refreshToken, refreshExpiresAt }: SessionGrant): void {
    response.cookie(this.name, refreshToken, { ...this.options, expires: refreshExpiresAt });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
