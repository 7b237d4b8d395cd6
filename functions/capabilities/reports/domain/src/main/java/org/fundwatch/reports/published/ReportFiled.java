package org.fundwatch.reports.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.ReportChannel;
import org.fundwatch.reports.ReportedSubject;
import org.fundwatch.reports.Standing;

/**
 * A report was taken in (举报已登记). Holds no word of the whistleblower's: a name given for the reported one is text of
 * theirs too, so only an institution's code goes out.
 */
public record ReportFiled(
        CaseNumber caseNumber,
        String place,
        Optional<InstitutionCode> institution,
        ReportedSubject subject,
        ReportChannel channel,
        Standing standing,
        LocalDate filedOn) {

    public static final String TYPE = "ReportFiled";
    public static final String SCHEMA = "https://fundwatch.org/events/ReportFiled/1";

    public static ReportFiled of(FiledReport filed, LocalDate filedOn) {
        var report = filed.report();
        return new ReportFiled(
                filed.caseNumber(),
                report.place().code(),
                report.reported().institution(),
                report.subject(),
                report.channel(),
                report.standing(),
                filedOn);
    }

    /** Reads what {@link #data()} wrote; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ReportFiled of(Tree data) {
        return new ReportFiled(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.text("place"),
                data.optionalText("institutionCode").map(InstitutionCode::new),
                data.oneOf("subject", ReportedSubject.class),
                data.oneOf("channel", ReportChannel.class),
                data.bool("named") ? Standing.NAMED : Standing.ANONYMOUS,
                data.date("filedOn"));
    }

    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put("place", place);
        institution.ifPresent(code -> data.put("institutionCode", code.value()));
        data.put("subject", subject.name());
        data.put("channel", channel.name());
        data.put("named", standing == Standing.NAMED);
        data.put("filedOn", filedOn.toString());
        return data;
    }
}
