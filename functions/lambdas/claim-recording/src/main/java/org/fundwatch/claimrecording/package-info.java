/** Stores each check of a claim once, and tells the others that it was made. */
package org.fundwatch.claimrecording;
