package org.fundwatch.claimvalidation.fsi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.Bounds;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** A patient with the encounters (参保人信息) as one claim: the present visit, and the earlier ones as its history. */
final class PatientForm {
    private static final int LONGEST = 100;

    /** A {@link Misfit} at its place in the national request. */
    static Asked read(Node patient, Envelope envelope, Service service, InstitutionCode asking) {
        var encounters = patient.list("fsi_encounter_dtos");
        var present = present(patient, encounters);
        Institutions.requireOwn(present, "medins_id", asking);
        if (isTooLarge(encounters)) {
            return Asked.tooLarge(patient.required("patn_id", LONGEST), present.required("mdtrt_id", LONGEST));
        }
        var claim = new LinkedHashMap<String, Object>();
        claim.put("stage", service.stage());
        envelope.sentAt().ifPresent(moment -> claim.put("checked_at", moment));
        claim.put("institution", Map.of("kind", asking.value().startsWith("P") ? "pharmacy" : "hospital"));
        claim.put("patient", person(patient));
        claim.put("visit", EncounterForm.visit(present, envelope));
        history(encounters, present, envelope, asking).ifPresent(it -> claim.put("history", it));
        return new Asked(
                patient.required("patn_id", LONGEST),
                present.required("mdtrt_id", LONGEST),
                orders(present),
                Tree.of(claim),
                Asked.Size.FITS);
    }

    private static Map<String, Object> person(Node patient) {
        var person = new LinkedHashMap<String, Object>();
        person.put("id", patient.required("patn_id", LONGEST));
        person.put("sex", Dictionary.sex(patient.text("gend")));
        patient.day("brdy").ifPresent(day -> person.put("birth_date", day.toString()));
        return person;
    }

    /** The one that the patient's entry names, or the latest where it names none. */
    private static Node present(Node patient, List<Node> encounters) {
        var named = patient.text("curr_mdtrt_id");
        return named.isPresent()
                ? encounters.stream()
                        .filter(it -> it.text("mdtrt_id").equals(named))
                        .findFirst()
                        .orElseThrow(() ->
                                new Misfit(patient.below("curr_mdtrt_id"), "must be the mdtrt_id of an encounter"))
                : encounters.stream()
                        .max(Comparator.comparing(it -> it.text("adm_date").orElse("")))
                        .orElseThrow(() -> new Misfit(patient.below("fsi_encounter_dtos"), "is required"));
    }

    /** Where only the present visit came, nothing was said about earlier ones. */
    private static Optional<List<Map<String, Object>>> history(
            List<Node> encounters, Node present, Envelope envelope, InstitutionCode asking) {
        var earlier = encounters.stream()
                .filter(it -> !it.pointer().equals(present.pointer()))
                .map(it -> EncounterForm.earlier(it, envelope, asking))
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier);
    }

    private static boolean isTooLarge(List<Node> encounters) {
        return encounters.size() - 1 > Bounds.OF_A_REQUEST.visits()
                || encounters.stream().anyMatch(it -> it.list("fsi_order_dtos").size() > Bounds.OF_A_REQUEST.lines());
    }

    private static List<String> orders(Node present) {
        return present.list("fsi_order_dtos").stream()
                .map(order -> order.required("rx_id", LONGEST))
                .toList();
    }

    private PatientForm() {}
}
