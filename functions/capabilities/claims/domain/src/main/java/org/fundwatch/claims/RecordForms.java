package org.fundwatch.claims;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The evaluators that hold a claim against records, ledgers and codes. */
final class RecordForms {
    static final Map<String, Form> ALL = Map.ofEntries(
            entry("order_vs_charge", Form.of((_, params) -> ordered(params), "tolerance")),
            entry("no_evidence", Form.of((_, params) -> new NoEvidence(records(params, "evidence")), "evidence")),
            entry("completeness", Form.of(RecordForms::complete)),
            entry("doctor_code", Form.of((_, params) -> doctor(params), "pattern")),
            entry("code_format", Form.of((_, params) -> new CodeFormat(patterns(params)), "patterns")),
            entry("code_support", Form.of(RecordForms::support, "supports")),
            entry(
                    "diagnosis_operation_fit",
                    Form.of((_, params) -> new DiagnosisOperationFit(params.map("fit_map", Params::texts)), "fit_map")),
            entry("udi_uniqueness", Form.of((_, params) -> devices(params))),
            entry(
                    "trace_code",
                    Form.of(
                            (_, params) -> new TraceCodes(
                                    params.required("mandatory_from").date()),
                            "mandatory_from")),
            entry(
                    "bed_overlap",
                    Form.of(
                            (_, params) -> new SharedBed(Params.whole(params.required("max_patients_per_bed"))),
                            "max_patients_per_bed")),
            entry(
                    "inventory_reconciliation",
                    Form.of((_, params) -> new StockLedger(params.ratio("tolerance_ratio")), "tolerance_ratio")),
            entry("method_vs_reagent", Form.of((_, _) -> new ReagentMethod())));

    private static Evaluator ordered(Params params) {
        var records = params.has("compare_to") ? records(params, "compare_to") : Set.of(RecordName.ORDERS);
        return new ChargedAboveOrdered(params.quantity("tolerance"), records);
    }

    private static Set<RecordName> records(Params params, String key) {
        var records = params.words(key, RecordName.class);
        if (records.isEmpty()) {
            throw new Misfit(params.required(key).pointer(), "must name a record");
        }
        return records;
    }

    private static Evaluator complete(String rule, Params params) {
        return rule.equals("R035")
                ? Form.of(
                                (_, it) -> new RequiredFields(Params.texts(it.required("required_fields"))),
                                "required_fields")
                        .read(rule, params)
                : Form.of(
                                (_, it) -> new AmountMatches(MoneyForms.money(it.required("tolerance_yuan"))),
                                "tolerance_yuan")
                        .read(rule, params);
    }

    private static Evaluator doctor(Params params) {
        return new DoctorCode(new Shape(Params.pattern(params.required("pattern"))));
    }

    private static Map<Category, List<Shape>> patterns(Params params) {
        var patterns = new HashMap<Category, List<Shape>>();
        params.map("patterns", RecordForms::all)
                .forEach((category, all) -> patterns.put(Spelling.of(Category.class, category), all));
        return patterns;
    }

    private static List<Shape> all(Tree list) {
        return list.items().stream().map(Params::pattern).map(Shape::new).toList();
    }

    private static Evaluator support(String rule, Params params) {
        var supports = params.map("supports", Params::texts);
        return rule.equals("R037") ? CodeSupport.ofDiagnoses(supports) : CodeSupport.ofOperations(supports);
    }

    private static Evaluator devices(Params params) {
        return new Devices(
                params.at("udi_required_for_high_value").map(Tree::bool).orElse(false));
    }

    private RecordForms() {}
}
