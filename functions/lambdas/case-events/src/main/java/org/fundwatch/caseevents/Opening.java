package org.fundwatch.caseevents;

import java.time.Instant;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.published.Subject;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.reports.Standing;
import org.fundwatch.reports.published.ReportFiled;

/** A filed report in the words of cases. */
final class Opening {
    private Opening() {}

    static CaseFile of(ReportFiled filed, Instant at) {
        return new CaseFile(
                filed.caseNumber(),
                Stage.RECEIVED,
                place(filed),
                filed.institution(),
                subject(filed),
                filed.channel().name(),
                filed.standing() == Standing.NAMED,
                filed.filedOn(),
                at,
                at);
    }

    private static Place place(ReportFiled filed) {
        return Places.known(filed.place()).orElseThrow(() -> new Misfit("/data/place", "must be a known place"));
    }

    private static Subject subject(ReportFiled filed) {
        return switch (filed.subject()) {
            case UNIT -> Subject.UNIT;
            case PERSON -> Subject.PERSON;
        };
    }
}
