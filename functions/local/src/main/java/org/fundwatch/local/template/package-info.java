/** Reads {@code infra/template.yaml}, the one description of functions, routes, queues, rules and schedules. */
package org.fundwatch.local.template;
