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
            entry("gender", Form.of(ItemForms::gender).ofListed("gender", "gender_map")),
            entry("age_range", Form.of(AgeForm::read).ofListed(AgeForm.LISTS)),
            entry("insurance_type", Form.of(ItemForms::insurance).ofListed("allowed_insutype")),
            entry(
                    "tcm_no_pay_always",
                    Form.of((_, params) -> of(params.listed("code_list"), Restrictions::never))
                            .ofListed("code_list")),
            entry(
                    "tcm_no_pay_alone",
                    Form.of((_, params) -> new HerbsAlone(params.listed("code_list")))
                            .ofListed("code_list")),
            entry("facility_level", Form.of(ItemForms::level).ofListed("min_level")),
            entry("visit_mode", Form.of(ItemForms::visitMode).ofListed("allowed_modes", "forbidden")),
            entry("diagnosis_required", Form.of(ItemForms::diagnosis).ofListed(DIAGNOSES.toArray(String[]::new))),
            entry("contraindication", texts("map", Restrictions::contraindication)),
            entry("department_allowed", texts("departments", Restrictions::department)),
            entry("maternity_status", texts("matn_stas", Restrictions::maternity)),
            entry("companion_required", texts("companion", Restrictions::companion)),
            entry("licence_scope", Form.of(ItemForms::subject).ofListed("required_staff_or_subject")),
            entry("second_line_history", Form.of(ItemForms::secondLine).ofListed("first_line_evidence")));

    static <T> Evaluator of(ByItem<T> values, Restriction<T> restriction) {
        return new ItemRestriction<>(values, restriction);
    }

    private static Form texts(String key, Restriction<List<String>> restriction) {
        return Form.of((_, params) -> of(params.byItem(key, Params::texts), restriction))
                .ofListed(key);
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

    /** The drugs of chronic diseases are asked for where such a disease pays. */
    private static Evaluator diagnosis(String rule, Params params) {
        var key = DIAGNOSES.stream().filter(params::has).findFirst();
        var asked = of(params.byItem(key.orElse(DIAGNOSES.getFirst()), Params::texts), Restrictions::diagnosis);
        if (!rule.equals("S15")) {
            return asked;
        }
        return claim -> switch (claim.visit().type()) {
            case CHRONIC_OUTPATIENT -> asked.ask(claim);
            case UNKNOWN -> Answer.lacks(Visit.TYPE);
            case OUTPATIENT, EMERGENCY, INPATIENT, PHARMACY, INTERNET -> Answer.nothing();
        };
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
