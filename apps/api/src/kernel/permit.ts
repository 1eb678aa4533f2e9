import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@carveback/domain';

/**
 * Who may call an operation: holders of a permission; `signed_in`: anybody with a full session; `enrolling`: also a
 * session that has yet to show its second factor; `public`: everybody.
 */
export type Access = Permission | 'signed_in' | 'enrolling' | 'public';

export const ACCESS = 'carveback:access';

/** Declares who may call a query, mutation or route. Without it the operation is refused and the app does not start. */
export const Permit = (access: Access) => SetMetadata(ACCESS, access);
