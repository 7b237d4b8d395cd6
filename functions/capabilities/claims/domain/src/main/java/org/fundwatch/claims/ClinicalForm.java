package org.fundwatch.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Tree;

/** The form of what a visit says of the illness and its treatment. */
final class ClinicalForm {

    static Clinical read(Tree visit) {
        return new Clinical(
                Fields.each(visit, "diagnoses", Fields::named),
                Fields.each(visit, "operations", ClinicalForm::operation),
                visit.has("devices_used") ? Optional.of(devices(visit.children("devices_used"))) : Optional.empty(),
                Fields.word(visit, "maternity_status", MaternityStatus.class),
                Fields.yesOrNo(visit, "identity_confirmed"));
    }

    private static Operation operation(Tree operation) {
        return new Operation(
                Fields.positive(operation.child("no"), 0),
                Fields.named(operation),
                operation.date("date"),
                Fields.optionalText(operation, "incision"));
    }

    private static Map<String, Integer> devices(List<Tree> rows) {
        var devices = new HashMap<String, Integer>();
        rows.forEach(row -> {
            Fields.positive(row.child("no"), 0);
            Fields.text(row, "udi");
            devices.merge(Fields.named(row).key(), 1, Integer::sum);
        });
        return Map.copyOf(devices);
    }

    private ClinicalForm() {}
}
