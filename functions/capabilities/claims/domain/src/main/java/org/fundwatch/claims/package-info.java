/** Records and pure decisions of claims: a visit is held against the rules and knowledge points of one edition. */
package org.fundwatch.claims;
