package org.fundwatch.claimvalidation.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;

/**
 * Orders of one patient that are about to be signed (拟开医嘱), and what was said of patient and visit.
 *
 * @param request all of the request
 * @param patient its id and the Patient
 * @param encounter its id and the Encounter
 * @param conditions empty if they were not supplied
 * @param orders resources of any type; those that order nothing that is charged are passed over
 */
public record OrderClaim(
        Tree request, Named patient, Named encounter, Optional<List<Tree>> conditions, List<Tree> orders) {

    /** A resource, and the id by which the request calls it. */
    public record Named(Tree id, Tree resource) {}

    /** The orders as a claim before charging; line numbers are places among the orders, from one on. */
    public Draft draft(LocalDate today) {
        var draft = new Draft("pre", request);
        var person = draft.root().part("patient", patient.resource());
        person.put("id", patient.id().text(), patient.id());
        PatientReading.into(person, patient.resource());
        var visit = draft.root().part("visit", encounter.resource());
        visit.put("id", encounter.id().text(), encounter.id());
        EncounterReading.into(visit, encounter.resource(), Stream.empty());
        conditions.ifPresent(all -> DiagnosisReading.into(visit.items("diagnoses", request), all));
        lines(visit.items("lines", request), today);
        return draft;
    }

    /** The lines that come of orders with these references. */
    public List<Integer> lines(List<String> references) {
        return Bundles.places(orders, references);
    }

    private void lines(Part.Items lines, LocalDate today) {
        var place = 0;
        for (var order : orders) {
            place++;
            if (OrderReading.reads(order)) {
                var line = lines.add(order);
                line.put("no", place, order);
                OrderReading.into(line, order, today);
            }
        }
    }
}
