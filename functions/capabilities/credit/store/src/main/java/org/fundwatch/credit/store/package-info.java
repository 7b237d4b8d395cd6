/** Where penalties, revocations and grades of institutions lie; all are added, never changed. */
package org.fundwatch.credit.store;
