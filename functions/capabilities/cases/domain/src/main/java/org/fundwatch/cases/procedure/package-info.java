/** What happened on a case (办案程序), its periods and what is owed: entries are added, never changed. */
package org.fundwatch.cases.procedure;
