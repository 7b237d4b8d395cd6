/** Plays published cases through the public doors, as people would, and compares what the doors answer with what was published. */
package org.fundwatch.local.road;
