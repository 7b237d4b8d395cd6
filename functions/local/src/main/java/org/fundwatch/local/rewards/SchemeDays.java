package org.fundwatch.local.rewards;

/** Whether the day on which a scheme of a file was published (公布日期) fits its issue, its sources and the file. */
record SchemeDays(SchemeText text, String asOf) {

    /**
     * What contradicts it.
     *
     * @param issued the day or month of issue as the policy has it; empty where no source gives it
     */
    void check(String issued, Compared compared) {
        var published = Fields.day(text.written(), "published", text.name());
        if (Dates.isBefore(published, issued)) {
            compared.add(Finding.contradicts("published before it was issued in " + issued));
        }
        if (Dates.isBefore(asOf, published)) {
            compared.add(Finding.contradicts("later than the file itself"));
        }
        if (Sources.of(text.written(), text.name()).areOlderThan(published)) {
            compared.add(Finding.contradicts("every dated source is older than the publication by more than a month"));
        }
    }
}
