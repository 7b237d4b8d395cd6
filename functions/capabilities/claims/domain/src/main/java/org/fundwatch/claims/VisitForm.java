package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of a visit, the present one or an earlier one. */
final class VisitForm {

    static Visit read(Tree visit, String institution, Bounds bounds) {
        Fields.money(visit, "total_amount");
        var type = Spelling.read(visit, "type", VisitType.class);
        var admitted = visit.date("admitted");
        return new Visit(
                Fields.text(visit, "id"),
                Fields.optionalText(visit, "institution").orElse(institution),
                type,
                Fields.word(visit, "insurance_type", Insurance.class),
                admitted,
                Fields.time(visit, "admitted_time"),
                discharged(visit, type, admitted),
                visit.has("readmission_reported") && visit.bool("readmission_reported"),
                Fields.count(visit, "present_days"),
                Fields.count(visit, "beds_in_room"),
                Fields.ratio(visit, "fund_ratio"),
                Fields.optionalTexts(visit, "documents"),
                ClinicalForm.read(visit),
                records(visit),
                LineForm.read(visit, bounds));
    }

    /** Of a stay it is said even when it has not ended: as null. */
    private static Optional<LocalDate> discharged(Tree visit, VisitType type, LocalDate admitted) {
        if (type == VisitType.INPATIENT && !visit.keys().contains("discharged")) {
            throw new Misfit(visit.pointer() + "/discharged", "is required, as null while the stay goes on");
        }
        var day = Fields.day(visit, "discharged");
        if (day.filter(admitted::isAfter).isPresent()) {
            throw new Misfit(visit.pointer() + "/discharged", "must not be before admitted");
        }
        return day;
    }

    private static Map<RecordName, Map<String, Quantity>> records(Tree visit) {
        var records = new EnumMap<RecordName, Map<String, Quantity>>(RecordName.class);
        for (var name : RecordName.values()) {
            if (visit.has(Spelling.of(name))) {
                records.put(name, quantities(visit.children(Spelling.of(name))));
            }
        }
        return records;
    }

    private static Map<String, Quantity> quantities(List<Tree> rows) {
        var quantities = new HashMap<String, Quantity>();
        rows.forEach(row -> {
            Fields.positive(row.child("no"), 0);
            row.date("date");
            quantities.merge(Fields.named(row).key(), Fields.quantity(row, "qty"), Quantity::plus);
        });
        return Map.copyOf(quantities);
    }

    private VisitForm() {}
}
