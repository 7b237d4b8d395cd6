/** What an institution reads of its confirmed findings, and how it appeals against them. */
package org.fundwatch.claimvalidation.appeal;
