/** One command that runs the packaged functions on one machine: the parts around them, and the launcher that starts them. */
package org.fundwatch.local;
