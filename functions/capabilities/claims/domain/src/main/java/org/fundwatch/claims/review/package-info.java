/** The life of a finding (疑点) after it was found: reviewed twice, appealed against, verified, handled. */
package org.fundwatch.claims.review;
