/** Answers what an API Gateway HTTP API answers, and speaks its payload format 2.0 to the functions. */
package org.fundwatch.local.gateway;
