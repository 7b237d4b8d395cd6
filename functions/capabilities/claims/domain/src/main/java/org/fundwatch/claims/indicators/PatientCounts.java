package org.fundwatch.claims.indicators;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many patients of one institution came how often in one month (参保人就诊频次分布): nobody is named.
 *
 * @param indicator what is counted
 * @param patients by the number of visits or stays of one patient; each at least one
 */
public record PatientCounts(String institution, YearMonth month, Indicator indicator, SortedMap<Long, Long> patients) {
    public PatientCounts {
        patients = new TreeMap<>(patients);
    }
}
