package org.fundwatch.local.road;

import java.util.function.Supplier;

/** One thing that somebody does, the function that answers, and what is shown of it. */
record Step(String name, String function, Supplier<Shown> act) {}
