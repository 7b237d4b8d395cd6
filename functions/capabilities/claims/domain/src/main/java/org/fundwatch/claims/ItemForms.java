package org.fundwatch.claims;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.fundwatch.claims.ItemRestriction.Restriction;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The evaluators that hold single items to a condition. */
final class ItemForms {
    private static final List<String> DIAGNOSES = List.of("diagnosis_set", "required_diagnoses", "disease_list");

    static final Map<String, Form> ALL = Map.ofEntries(
            entry("gender", Form.of(ItemForms::gender)),
            entry("age_range", Form.of(AgeForm::read)),
            entry("insurance_type", Form.of(ItemForms::insurance)),
            entry("tcm_no_pay_always", Form.of((_, params) -> of(params.listed("code_list"), Restrictions::never))),
            entry("tcm_no_pay_alone", Form.of((_, params) -> new HerbsAlone(params.listed("code_list")))),
            entry("facility_level", Form.of(ItemForms::level)),
            entry("visit_mode", Form.of(ItemForms::visitMode)),
            entry("diagnosis_required", Form.of(ItemForms::diagnosis)),
            entry("contraindication", Form.of(texts("map", Restrictions::contraindication)::read)),
            entry("department_allowed", Form.of(texts("departments", Restrictions::department)::read)),
            entry("maternity_status", Form.of(texts("matn_stas", Restrictions::maternity)::read)),
            entry("companion_required", Form.of(texts("companion", Restrictions::companion)::read)),
            entry("licence_scope", Form.of(ItemForms::subject)),
            entry("second_line_history", Form.of(ItemForms::secondLine)));

    static <T> Evaluator of(ByItem<T> values, Restriction<T> restriction) {
        return new ItemRestriction<>(values, restriction);
    }

    private static Form texts(String key, Restriction<List<String>> restriction) {
        return Form.of((_, params) -> of(params.byItem(key, Params::texts), restriction));
    }

    private static Evaluator gender(String rule, Params params) {
        return switch (rule) {
            case "R039" -> Texts.ofOperations(params.map("gender_map", ItemForms::sex), Texts::sex);
            case "R054" -> Texts.ofDiagnoses(params.map("gender_map", ItemForms::sex), Texts::sex);
            default -> of(params.byItem("gender", ItemForms::sex), Restrictions::sex);
        };
    }

    private static Sex sex(Tree word) {
        return switch (word.text()) {
            case "male" -> Sex.MALE;
            case "female" -> Sex.FEMALE;
            default -> throw new Misfit(word.pointer(), "must be male or female");
        };
    }

    private static Evaluator insurance(String rule, Params params) {
        return of(
                params.byItem("allowed_insutype", word -> Params.word(word, Insurance.class)), Restrictions::insurance);
    }

    private static Evaluator level(String rule, Params params) {
        return of(params.byItem("min_level", Params::whole), Restrictions::level);
    }

    private static Evaluator visitMode(String rule, Params params) {
        return rule.equals("R047")
                ? of(params.listed("forbidden"), Restrictions::notOverTheInternet)
                : of(
                        params.byItem("allowed_modes", words -> Params.words(words, VisitType.class)),
                        Restrictions::visitType);
    }

    /** The drugs of chronic diseases are asked for where such a disease pays; without a list that is not checked. */
    private static Evaluator diagnosis(String rule, Params params) {
        var key = DIAGNOSES.stream().filter(params::has).findFirst();
        var asked = of(params.byItem(key.orElse(DIAGNOSES.getFirst()), Params::texts), Restrictions::diagnosis);
        if (!rule.equals("S15")) {
            return asked;
        }
        var chronic = key.isPresent() ? asked : new Unheld("params.disease_list");
        return claim -> claim.visit().type() == VisitType.CHRONIC_OUTPATIENT ? chronic.ask(claim) : Answer.nothing();
    }

    private static Evaluator subject(String rule, Params params) {
        return of(params.byItem("required_staff_or_subject", Tree::text), Restrictions::subject);
    }

    private static Evaluator secondLine(String rule, Params params) {
        return of(
                params.byItem("first_line_evidence", Params::texts),
                Restrictions.firstLine(params.whole("lookback_days")));
    }

    private ItemForms() {}
}
