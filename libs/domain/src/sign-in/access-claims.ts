/** What an access token says of its bearer. Everything else is read from the database at each request. */
export interface AccessClaims {
  readonly userId: string;
  readonly tenantId: string;
  readonly sessionId: string;
  /** whether the session had shown a second factor when the token was made; the database has the last word */
  readonly mfa: boolean;
}

/** What a signed-in device gets: claims for an access token, and the refresh token for its cookie. */
export interface SessionGrant {
  readonly claims: AccessClaims;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}
