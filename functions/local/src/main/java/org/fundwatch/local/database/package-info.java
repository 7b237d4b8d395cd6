/** A real PostgreSQL on this machine, with a role and a password for every function. */
package org.fundwatch.local.database;
