package org.fundwatch.claims.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A point where it lies.
 *
 * @param at where it begins in the file
 * @param entry the pair of point and code by which it was found
 * @param from first day in force, since 1970
 * @param until last day in force
 */
record FilePoint(Lookup file, int at, int entry, int rule, int from, int until, Optional<Said> said) implements Point {

    static FilePoint read(Lookup file, int at, int entry) {
        return new FilePoint(
                file,
                at,
                entry,
                file.number(at + Layout.RULE),
                file.number(at + Layout.FROM),
                file.number(at + Layout.UNTIL),
                file.value(file.number(at + Layout.VALUE)));
    }

    boolean isInForce(int day) {
        return from <= day && day <= until;
    }

    @Override
    public String id() {
        return Layout.id(file.id(at));
    }

    @Override
    public List<String> codes() {
        return file.codes(first(), file.number(at + Layout.CODES));
    }

    @Override
    public boolean isFirst(String code) {
        return file.isAt(code, first());
    }

    @Override
    public int place() {
        return entry - first();
    }

    @Override
    public Basis basis() {
        return Basis.of(file.number(at + Layout.BASIS));
    }

    private int first() {
        return file.number(at + Layout.FIRST_CODE);
    }
}
