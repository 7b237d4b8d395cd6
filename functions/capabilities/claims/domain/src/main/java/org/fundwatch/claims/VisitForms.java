package org.fundwatch.claims;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.claims.SplitAdmission.From;
import org.fundwatch.kernel.Tree;

/** The evaluators that look at the visit, its prescriptions or the patient's history. */
final class VisitForms {
    private static final Map<String, Set<VisitType>> KINDS = Map.of(
            "R050", EnumSet.of(VisitType.OUTPATIENT, VisitType.CHRONIC_OUTPATIENT),
            "R051", EnumSet.of(VisitType.PHARMACY),
            "R052", EnumSet.of(VisitType.INPATIENT));

    static final Map<String, Form> ALL = Map.ofEntries(
            entry("days_supply_cap", Form.of(SupplyForm::read).ofListed(SupplyForm.LIMITS)),
            entry("course_days_limit", Form.of(UseForm::course).ofListed("max_days", "max_months", "min_gap_days")),
            entry(
                    "cycle_frequency",
                    Form.of((_, params) -> UseForm.cycle(params)).ofListed(UseForm.CYCLES)),
            entry(
                    "frequency_per_unit",
                    Form.of((_, params) -> UseForm.frequency(params)).ofListed("max_per_day", "max_per_stay")),
            entry("count_in_window", Form.of(VisitForms::count, "window_days", "max_count")),
            entry("overlap_elsewhere", Form.of((_, _) -> new OfStays(new Elsewhere()))),
            entry("readmission_interval", Form.of((_, params) -> readmission(params), "max_gap_days")),
            entry(
                    "stay_presence",
                    Form.of((_, params) -> presence(params))
                            .ofListed("recorded_days_minus_actual_days", "required_within_48h")),
            entry(
                    "admission_indication",
                    Form.of((_, params) -> indication(params))
                            .ofListed("exam_share_of_total", "outpatient_only_diagnoses")),
            entry(
                    "prescription_split",
                    Form.of(VisitForms::split, "same_day_prescriptions_min", "max_kinds_per_prescription")),
            entry("kinds_per_prescription", Form.of(VisitForms::kinds, "max_kinds")),
            entry("date_within_stay", Form.of((_, params) -> withinStay(params))),
            entry("identity_check", Form.of((_, _) -> new IdentityCheck())),
            entry("upload_delay", unheld("visit.uploaded_at")),
            entry("perioperative_antibiotic", unheld("visit.lines.prophylactic")),
            entry("prescriber_grade", unheldWith("grade_by_title", "visit.lines.antibiotic_grade")),
            entry("duplicate_class", unheld("visit.lines.drug_class")),
            entry("ratio_stat", unheld("institution_facts.shares")));

    private static Form unheld(String what) {
        return Form.of((_, _) -> new Unheld(what));
    }

    /** What a place would have to set is missing first. */
    private static Form unheldWith(String key, String what) {
        return Form.of(
                (_, params) -> {
                    params.map(key, Params::texts);
                    return new Unheld(what);
                },
                key);
    }

    private static Evaluator withinStay(Params params) {
        return new OfStays(new WithinStay(params.whole("tolerance_hours").orElse(0)));
    }

    private static Evaluator count(String rule, Params params) {
        return new VisitCount(
                KINDS.get(rule),
                Params.whole(params.required("window_days")),
                Params.whole(params.required("max_count")));
    }

    private static Evaluator readmission(Params params) {
        var same = params.at("same_institution").map(Tree::bool).orElse(true);
        var exempt = params.at("exempt_if").map(Params::texts).orElseGet(List::of);
        return new OfStays(new SplitAdmission(
                Params.whole(params.required("max_gap_days")), same ? From.SAME_INSTITUTION : From.ANYWHERE, exempt));
    }

    private static Evaluator presence(Params params) {
        var daily = params.at("daily_items").map(Params::texts).orElseGet(List::of);
        var present = params.whole("recorded_days_minus_actual_days");
        return new OfStays(new PhantomAdmission(
                present.isPresent()
                        ? Optional.of(new Presence(present.getAsInt(), Set.copyOf(daily)))
                        : Optional.empty(),
                params.at("required_within_48h").map(Params::texts).map(Paperwork::new)));
    }

    private static Evaluator indication(Params params) {
        return new OfStays(new AdmissionIndication(
                params.at("exam_share_of_total").map(Params::ratio),
                params.at("outpatient_only_diagnoses").map(Params::texts)));
    }

    private static Evaluator split(String rule, Params params) {
        return new PrescriptionSplit(
                Params.whole(params.required("same_day_prescriptions_min")),
                Params.whole(params.required("max_kinds_per_prescription")));
    }

    private static Evaluator kinds(String rule, Params params) {
        return new Kinds(
                Params.whole(params.required("max_kinds")), rule.equals("R076") ? Category.HERBAL : Category.DRUG);
    }

    private VisitForms() {}
}
