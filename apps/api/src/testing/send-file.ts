import type { SignedInPerson } from './signed-in.js';
import type { TestApi } from './test-api.js';

export interface UploadAnswer {
  readonly status: number;
  readonly body: Record<string, unknown> & {
    id: string;
    error?: { code: string; reason: string; field: string; message: string };
  };
}

/** Sends a file to `POST /uploads` as a browser's form does. */
export async function sendFile(
  api: TestApi,
  by: SignedInPerson,
  bytes: Uint8Array | string,
  filename: string,
): Promise<UploadAnswer> {
  const form = new FormData();
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)]), filename);
  const response = await fetch(`${api.url}/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}` },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as UploadAnswer['body'] };
}
