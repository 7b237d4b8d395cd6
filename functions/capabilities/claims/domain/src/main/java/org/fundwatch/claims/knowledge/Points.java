package org.fundwatch.claims.knowledge;

import java.time.LocalDate;
import java.util.List;

/** The points of one rule. */
@FunctionalInterface
public interface Points {
    /** The points that name a code and are in force on a day (有效期内), in the order of the file. */
    List<Point> at(String code, LocalDate day);

    /** Whether a point may name a code, on any day; true where that is not known without looking for it. */
    default boolean mayName(String code) {
        return true;
    }

    /** The first place from one on where a point may name the code of a claim; {@link #END} if there is none. */
    default int next(Codes codes, int from) {
        return from;
    }

    /** Behind all places. */
    int END = Integer.MAX_VALUE;

    /** Of which nothing is known but that they may name anything. */
    Points ANY = (_, _) -> List.of();

    /** Of a rule without points. */
    Points NONE = new Points() {
        @Override
        public List<Point> at(String code, LocalDate day) {
            return List.of();
        }

        @Override
        public boolean mayName(String code) {
            return false;
        }

        @Override
        public int next(Codes codes, int from) {
            return END;
        }
    };
}
