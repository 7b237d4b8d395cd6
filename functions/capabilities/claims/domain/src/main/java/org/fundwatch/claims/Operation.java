package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An operation of the record (手术操作).
 *
 * @param incision operations through one incision (同一切口) carry the same mark
 */
public record Operation(int no, Named named, LocalDate date, Optional<String> incision) {}
