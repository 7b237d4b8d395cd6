/** Secrets that are read at the start of a function and stand in no environment. */
package org.fundwatch.platform.secrets;
