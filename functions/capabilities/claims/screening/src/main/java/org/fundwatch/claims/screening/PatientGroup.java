package org.fundwatch.claims.screening;

import java.util.List;

/**
 * All settlements of one patient in a partition, as they stand there (同一参保人的结算).
 *
 * @param broken lines among them that were not read
 * @param chinese how many of them were written in GB18030
 * @param lastLine number of the last line before the next patient
 */
record PatientGroup(List<Settlement> settlements, List<BrokenLine> broken, long chinese, long lastLine) {
    PatientGroup {
        settlements = List.copyOf(settlements);
        broken = List.copyOf(broken);
    }
}
