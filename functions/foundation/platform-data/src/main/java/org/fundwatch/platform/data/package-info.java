/** What functions with a database share: outbox, inbox, first answers by key, audit rows. */
package org.fundwatch.platform.data;
