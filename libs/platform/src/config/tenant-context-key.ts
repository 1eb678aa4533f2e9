import { deriveKey } from './derive-key.js';

/**
 * The key that signs the tenant context of a transaction, and the id under which the database knows it. With a new
 * SECRET_KEY the next `migrate` replaces the key under the same id, so contexts signed with the old one end.
 */
export function tenantContextKey(secretKey: string): { readonly id: string; readonly secret: Buffer } {
  return { id: 'main', secret: deriveKey(secretKey, 'tenant-context') };
}
