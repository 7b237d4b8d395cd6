/** Runs packaged functions as AWS Lambda does: one process per instance, each with its own Runtime API. */
package org.fundwatch.local.runtime;
