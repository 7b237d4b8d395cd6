package org.fundwatch.claimvalidation.fsi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;

/** An encounter (就诊) as a visit of a claim. */
final class EncounterForm {
    private static final int LONGEST = 100;
    private static final String MAIN = "1";

    static Map<String, Object> visit(Node encounter, Envelope envelope) {
        var type = Dictionary.visitType(encounter.text("med_type"), encounter.text("med_mdtrt_type"));
        var admitted =
                encounter.day("adm_date").orElseThrow(() -> new Misfit(encounter.below("adm_date"), "is required"));
        var visit = new LinkedHashMap<String, Object>();
        visit.put("id", encounter.required("mdtrt_id", LONGEST));
        visit.put("type", type);
        visit.put("admitted", admitted.toString());
        var discharged = discharged(encounter, admitted);
        visit.put("discharged", discharged.map(LocalDate::toString).orElse(null));
        Dictionary.insurance(encounter.text("insutype")).ifPresent(it -> visit.put("insurance_type", it));
        encounter
                .text("matn_stas")
                .filter(List.of("0", "1", "2")::contains)
                .ifPresent(it -> visit.put("maternity_status", it));
        diagnoses(encounter).ifPresent(it -> visit.put("diagnoses", it));
        operations(encounter).ifPresent(it -> visit.put("operations", it));
        visit.put("lines", lines(encounter, new OrderDays(admitted, discharged.or(envelope::sentOn))));
        return visit;
    }

    /** An earlier one, perhaps elsewhere: a code of the hospital's own means the one that asks. */
    static Map<String, Object> earlier(Node encounter, Envelope envelope, InstitutionCode asking) {
        var visit = visit(encounter, envelope);
        encounter
                .text("medins_id")
                .filter(code -> code.matches("[HP]\\d{11}") && !code.equals(asking.value()))
                .ifPresent(code -> visit.put("institution", code));
        return visit;
    }

    private static Optional<LocalDate> discharged(Node encounter, LocalDate admitted) {
        var day = encounter.day("dscg_date");
        if (day.filter(admitted::isAfter).isPresent()) {
            throw new Misfit(encounter.below("dscg_date"), "must not be before adm_date");
        }
        return day;
    }

    private static List<Map<String, Object>> lines(Node encounter, OrderDays days) {
        var ids = new HashSet<String>();
        var lines = new ArrayList<Map<String, Object>>();
        for (var order : encounter.list("fsi_order_dtos")) {
            if (!ids.add(order.required("rx_id", LONGEST))) {
                throw new Misfit(order.below("rx_id"), "must be unlike that of any other order of the encounter");
            }
            lines.add(OrderForm.line(order, lines.size() + 1, days));
        }
        return lines;
    }

    /** The main one first; unsaid where none has a name. */
    private static Optional<List<Map<String, Object>>> diagnoses(Node encounter) {
        var all = new ArrayList<Map<String, Object>>();
        named(encounter, "dscg_main_dise_codg", "dscg_main_dise_name").ifPresent(all::add);
        encounter.list("fsi_diagnose_dtos").stream()
                .sorted(Comparator.comparing(node -> isOther(node, "maindise_flag")))
                .flatMap(node -> named(node, "dise_codg", "dise_name").stream())
                .filter(named -> !all.contains(named))
                .forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static boolean isOther(Node node, String flag) {
        return node.text(flag).filter(MAIN::equals).isEmpty();
    }

    /** The main one first; unsaid unless each has a day and a name. */
    private static Optional<List<Map<String, Object>>> operations(Node encounter) {
        var nodes = encounter.list("fsi_operation_dtos").stream()
                .sorted(Comparator.comparing(node -> isOther(node, "main_oprn_flag")))
                .toList();
        var all = new ArrayList<Map<String, Object>>();
        for (var node : nodes) {
            var named = named(node, "oprn_code", "oprn_name");
            var day = node.day("oprn_date");
            if (named.isPresent() && day.isPresent()) {
                named.get().put("no", all.size() + 1);
                named.get().put("date", day.get().toString());
                all.add(named.get());
            }
        }
        return all.isEmpty() || all.size() < nodes.size() ? Optional.empty() : Optional.of(all);
    }

    private static Optional<Map<String, Object>> named(Node node, String code, String name) {
        return node.text(name).or(() -> node.text(code)).map(it -> {
            var named = new LinkedHashMap<String, Object>();
            named.put("name", bounded(it));
            node.text(code).ifPresent(text -> named.put("code", bounded(text)));
            return named;
        });
    }

    /** Names of operations may have 500 characters, of which claims read the first ones. */
    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private EncounterForm() {}
}
