/** What needs the key store: sealed values, peppered codes, signatures. */
package org.fundwatch.platform.keys;
