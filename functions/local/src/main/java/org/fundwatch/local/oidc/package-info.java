/** An OIDC issuer for staff on this machine, and the check of its tokens that an API Gateway does. */
package org.fundwatch.local.oidc;
