/** The published knowledge points (知识点) as one compact file: written once, verified, then only looked up. */
package org.fundwatch.claims.knowledge;
