package org.fundwatch.claimvalidation.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Reads a FHIR R4 Claim (FHIR 费用申报) into a claim of our own; what cannot be kept is refused by name, never dropped in silence. */
public final class ClaimReading {
    private static final Map<String, String> STAGES =
            Map.of("claim", "in", "preauthorization", "pre", "predetermination", "pre");
    private static final Set<String> STATES = Set.of("active", "draft");
    private static final String CLAIM_TYPE = "http://terminology.hl7.org/CodeSystem/claim-type";
    private static final String PHARMACY = "pharmacy";

    private final Tree claim;
    private final References references;
    private final Draft draft;

    private ClaimReading(Tree claim, References others) {
        this.claim = claim;
        this.references = others.within(claim);
        this.draft = new Draft(stage(claim), claim);
    }

    /**
     * The claim as ours; rejected as {@link Failure.NotMapped} for an element that changes what is asked and has no place
     * with us, a {@link Misfit} for one that does not fit.
     */
    public static Draft read(Tree claim, References others, InstitutionCode asking) {
        if (!Elements.type(claim).equals("Claim")) {
            throw new Misfit(claim.pointer() + "/resourceType", "must be Claim");
        }
        Modifiers.refuse(claim);
        var reading = new ClaimReading(claim, others);
        reading.provider(asking);
        reading.patient();
        reading.visit();
        return reading.draft;
    }

    private static String stage(Tree claim) {
        var stage = STAGES.get(claim.text("use"));
        if (stage == null) {
            throw new Misfit(claim.pointer() + "/use", "must be one of claim, preauthorization, predetermination");
        }
        if (!STATES.contains(claim.text("status"))) {
            throw notMapped(claim.child("status"));
        }
        return stage;
    }

    private void provider(InstitutionCode asking) {
        var provider = claim.child("provider");
        Identifiers.of(provider, Systems.INSTITUTION)
                .filter(code -> !code.equals(asking.value()))
                .ifPresent(_ -> {
                    throw new Misfit(provider.pointer(), "must be the institution that asks");
                });
    }

    private void patient() {
        var reference = claim.child("patient");
        var resource = references.find(reference, "Patient");
        var patient = draft.root().part("patient", reference);
        identity(patient, reference, resource);
        resource.ifPresentOrElse(
                found -> PatientReading.into(patient, found), () -> patient.put("sex", "unknown", reference));
    }

    private void visit() {
        var encounter = encounter();
        var visit = draft.root().part("visit", claim);
        var resource = encounter.flatMap(reference -> references.find(reference, "Encounter"));
        encounter.ifPresentOrElse(
                reference -> identity(visit, reference, resource), () -> visit.put("id", Keys.of(claim), claim));
        days(visit, resource);
        diagnoses(visit);
        procedures(visit);
        Elements.at(claim, "total").forEach(total -> visit.put("total_amount", Elements.yuan(total), total));
        lines(visit);
    }

    /** By its own number, where the resource came along and has one; else by the reference. */
    private static void identity(Part part, Tree reference, Optional<Tree> resource) {
        resource.flatMap(Identifiers::first)
                .ifPresentOrElse(
                        identifier -> part.put("id", identifier.text("value"), identifier.child("value")),
                        () -> part.put("id", meant(reference), reference));
    }

    private static String meant(Tree reference) {
        return Elements.at(reference, "identifier")
                .flatMap(identifier -> identifier.optionalText("value").stream())
                .findFirst()
                .or(() -> reference.optionalText("reference").filter(text -> !text.startsWith("#")))
                .orElseThrow(() -> new Misfit(reference.pointer(), "must have an identifier, here or where it leads"));
    }

    /** The one visit that the items are of. */
    private Optional<Tree> encounter() {
        var all = Elements.each(claim, "item").stream()
                .flatMap(item -> Elements.each(item, "encounter").stream())
                .toList();
        all.stream()
                .filter(other -> !other.asRead().equals(all.getFirst().asRead()))
                .findFirst()
                .ifPresent(other -> {
                    throw notMapped(other);
                });
        return all.stream().findFirst();
    }

    private void days(Part visit, Optional<Tree> encounter) {
        if (encounter.isPresent()) {
            EncounterReading.into(visit, encounter.get(), Elements.at(claim, "billablePeriod"));
        } else if (isPharmacy()) {
            visit.put("type", PHARMACY, claim);
            EncounterReading.period(visit, claim.child("billablePeriod"));
        } else {
            throw new Misfit(claim.pointer() + "/item", "must lead to an Encounter that came along");
        }
    }

    private boolean isPharmacy() {
        return new Concept(claim.child("type"))
                .code(CLAIM_TYPE)
                .filter(PHARMACY::equals)
                .isPresent();
    }

    private void diagnoses(Part visit) {
        if (claim.has("diagnosis")) {
            var diagnoses = visit.items("diagnoses", claim.child("diagnosis"));
            claim.children("diagnosis").forEach(one -> DiagnosisReading.write(diagnoses, condition(one)));
        }
    }

    private Tree condition(Tree diagnosis) {
        return diagnosis.has("diagnosisCodeableConcept")
                ? diagnosis.child("diagnosisCodeableConcept")
                : references
                        .find(diagnosis.child("diagnosisReference"), "Condition")
                        .orElseThrow(() -> notMapped(diagnosis.child("diagnosisReference")))
                        .child("code");
    }

    private void procedures(Part visit) {
        if (claim.has("procedure")) {
            var operations = visit.items("operations", claim.child("procedure"));
            claim.children("procedure").forEach(one -> procedure(operations.add(one), one));
        }
    }

    private static void procedure(Part operation, Tree procedure) {
        if (procedure.has("procedureReference")) {
            throw notMapped(procedure.child("procedureReference"));
        }
        operation.put("no", procedure.child("sequence").asRead(), procedure.child("sequence"));
        new Concept(procedure.child("procedureCodeableConcept")).into(operation, Systems.ITEM::equals);
        operation.put("date", Elements.day(procedure.child("date")).toString(), procedure.child("date"));
    }

    private void lines(Part visit) {
        var lines = visit.items("lines", claim);
        var reading = new ItemReading(
                Elements.each(claim, "careTeam"), isPharmacy() ? Optional.of("drug") : Optional.empty());
        Elements.each(claim, "item").forEach(item -> reading.into(lines.add(item), item));
    }

    static Rejected notMapped(Tree element) {
        return new Rejected(new Failure.NotMapped(element.pointer()));
    }
}
