package org.fundwatch.desk;

import java.time.LocalDate;
import org.fundwatch.kernel.ActorId;

/** Who takes a step, and on which day in China. */
record Acted(ActorId by, LocalDate on) {}
