/** The portal: the same door for people, as pages without script. */
package org.fundwatch.intake.portal;
