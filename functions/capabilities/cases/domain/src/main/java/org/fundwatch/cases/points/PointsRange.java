package org.fundwatch.cases.points;

/** The points that an act may bear (记分档次), both ends included. */
public record PointsRange(int min, int max) {

    /** A range that ends before it begins, or begins below one: {@link IllegalArgumentException}. */
    public PointsRange {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("a range of points goes up from at least one");
        }
    }

    public boolean contains(int points) {
        return points >= min && points <= max;
    }
}
