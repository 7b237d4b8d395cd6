/** What a schedule carries on after the functions' commits: events to the bus, audit rows into their chain. */
package org.fundwatch.relay;
