/** What the API needs beside the domain's settings. */
export interface ApiSettings {
  /** key of the access tokens, 32 bytes */
  readonly accessTokenKey: Buffer;
  /** null: http on the address that the request came to */
  readonly publicUrl: string | null;
  readonly introspection: boolean;
  /** proxies in front whose X-Forwarded-For is believed */
  readonly trustProxy: number;
}

export const API_SETTINGS = Symbol('ApiSettings');
