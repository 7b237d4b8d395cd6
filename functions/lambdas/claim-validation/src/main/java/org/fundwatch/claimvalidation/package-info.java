/** POST /v1/claims/check: an institution's claim against one edition of the knowledge, without a database. */
package org.fundwatch.claimvalidation;
