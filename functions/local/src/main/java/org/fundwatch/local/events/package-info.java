/** The event bus, the queues behind its rules and the schedules, as EventBridge, SQS and their event source mappings work. */
package org.fundwatch.local.events;
