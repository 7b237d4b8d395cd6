/** Clients that sign what they send instead of bringing a token. */
package org.fundwatch.claimvalidation.client;
