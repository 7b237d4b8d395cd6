package org.fundwatch.claims.knowledge;

import java.time.LocalDate;
import java.util.List;

/** The points of one rule. */
@FunctionalInterface
public interface Points {
    /** The points that name a code and are in force on a day (有效期内), in the order of the file. */
    List<Point> at(String code, LocalDate day);

    /** Of a rule without points. */
    Points NONE = (_, _) -> List.of();
}
