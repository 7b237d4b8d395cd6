package org.fundwatch.claims.knowledge;

/**
 * What was looked up last: every rule asks for the same codes of a claim, and a hospital charges the same items again and
 * again. It never holds more than its places; two threads that use one place at a time look up once more, no worse.
 */
final class Recent {
    private static final int PLACES = 1 << 15;

    private final Located[] places = new Located[PLACES];
    private final Lookup search;

    Recent(Lookup search) {
        this.search = search;
    }

    /** In its own place or, where another code has come since, beside it. */
    Located of(String code) {
        var place = Layout.slot(code, PLACES);
        var known = places[place];
        if (known != null && known.isOf(code)) {
            return known;
        }
        var beside = places[place ^ 1];
        return beside != null && beside.isOf(code) ? beside : found(code, place);
    }

    private Located found(String code, int place) {
        var located = search.of(code);
        if (places[place] != null) {
            places[place ^ 1] = places[place];
        }
        places[place] = located;
        return located;
    }
}
