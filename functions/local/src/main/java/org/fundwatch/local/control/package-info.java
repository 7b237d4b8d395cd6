/** A door for the person at this machine: fire a schedule, look at the queues, rehearse a fault. */
package org.fundwatch.local.control;
