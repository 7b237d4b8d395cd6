package org.fundwatch.claims.screening.raw;

/**
 * Where a row was read (来源行).
 *
 * @param line from one
 */
record Origin(String file, long line) {
    @Override
    public String toString() {
        return file + " line " + line;
    }
}
