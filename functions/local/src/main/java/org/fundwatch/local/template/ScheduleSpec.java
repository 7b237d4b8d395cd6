package org.fundwatch.local.template;

import java.time.Duration;

/** Invokes a function again and again. */
public record ScheduleSpec(String name, Duration every, String function) {}
