/** Ends what was started, also after the launcher itself was killed. */
package org.fundwatch.local.process;
