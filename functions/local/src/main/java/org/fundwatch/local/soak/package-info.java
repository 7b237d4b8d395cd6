/** Kills processes of a running house at random while people use it, and then counts what it kept of its word. */
package org.fundwatch.local.soak;
