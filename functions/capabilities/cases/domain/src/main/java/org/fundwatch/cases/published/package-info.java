/** What cases tell others: events without a word about who reported. */
package org.fundwatch.cases.published;
