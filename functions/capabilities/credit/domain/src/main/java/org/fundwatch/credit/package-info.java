/** How an institution is graded (信用评价): its penalties and their revocations in, a score that its reasons add up to out. */
package org.fundwatch.credit;
