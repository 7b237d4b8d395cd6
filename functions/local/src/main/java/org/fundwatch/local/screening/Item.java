package org.fundwatch.local.screening;

/**
 * Something that is charged in made settlements.
 *
 * @param fen a unit's price; made up
 * @param department where it is charged; * is everywhere
 */
record Item(String code, String name, String category, int fen, String department) {
    boolean isOf(String other) {
        return department.equals("*") || department.equals(other);
    }
}
