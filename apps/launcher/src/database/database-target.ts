/** Where `prepareDatabase` connects first, and which database it then makes and migrates. */
export interface DatabaseTarget {
  readonly adminUrl: string;
  readonly database: string;
}

const ourDatabase = 'carveback';
/** Present on every PostgreSQL server, so that one can connect before our own database exists. */
const maintenanceDatabase = 'postgres';

/** The database an address names is ours, unless it names none or the server's own. */
export function databaseTarget(databaseUrl: string): DatabaseTarget {
  const named = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const adminUrl = new URL(databaseUrl);
  adminUrl.pathname = `/${maintenanceDatabase}`;
  return {
    adminUrl: adminUrl.href,
    database: named === '' || named === maintenanceDatabase ? ourDatabase : named,
  };
}
