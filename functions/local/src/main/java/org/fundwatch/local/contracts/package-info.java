/** The contracts of all functions, read together. */
package org.fundwatch.local.contracts;
