package org.fundwatch.claimvalidation.cds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.claimvalidation.fhir.Bundles;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/**
 * A call of a hook. {@code fhirServer} and {@code fhirAuthorization} may stand there and are never used: what was not sent
 * along is missing.
 *
 * @param instance tells calls apart; a repeat has the same
 */
record HookRequest(UUID instance, Tree body) {
    static final String PATIENT = "patient";
    static final String ENCOUNTER = "encounter";
    static final String CONDITIONS = "conditions";
    static final String CLAIM = "claim";
    private static final String PREFETCH = "prefetch";

    /** A {@link Misfit} if it is no call of this hook. */
    static HookRequest read(Tree body, Hook hook) {
        if (!body.text("hook").equals(hook.called())) {
            throw new Misfit("/hook", "must be " + hook.called());
        }
        var instance = body.shaped("hookInstance", UUID::fromString, "must be a UUID");
        var request = new HookRequest(instance, body);
        request.context().text("userId");
        request.context().text("patientId");
        return request;
    }

    Tree context() {
        return body.child("context");
    }

    /** What was sent along under a key; empty if it was not, or as null. */
    Optional<Tree> prefetched(String key) {
        return prefetch().filter(sent -> sent.has(key)).map(sent -> sent.child(key));
    }

    /** Resources of one type that were sent along; null means that there are none, an absent key that nobody says. */
    Optional<List<Tree>> prefetchedAll(String key, String type) {
        var resources = prefetched(key)
                .map(Bundles::resources)
                .map(all -> all.stream()
                        .filter(resource -> resource.text("resourceType").equals(type))
                        .toList());
        return resources.or(() -> saysNone(key) ? Optional.of(List.of()) : Optional.empty());
    }

    private boolean saysNone(String key) {
        return prefetch()
                .filter(sent -> sent.asRead() instanceof Map<?, ?> map && map.containsKey(key))
                .isPresent();
    }

    private Optional<Tree> prefetch() {
        return body.has(PREFETCH) ? Optional.of(body.child(PREFETCH)) : Optional.empty();
    }

    /** The patient and the encounter that were sent along, each with the type that it has to have. */
    List<Tree> people() {
        return Stream.of(Map.entry(PATIENT, "Patient"), Map.entry(ENCOUNTER, "Encounter"))
                .flatMap(kind -> prefetched(kind.getKey()).map(it -> typed(it, kind.getValue())).stream())
                .toList();
    }

    /** The patient of the context. */
    Tree patient() {
        var patient = typed(prefetched(PATIENT).orElseThrow(), "Patient");
        patient.optionalText("id")
                .filter(id -> !id.equals(context().text("patientId")))
                .ifPresent(_ -> {
                    throw new Misfit(patient.pointer() + "/id", "must be the patient of the context");
                });
        return patient;
    }

    Tree encounter() {
        return typed(prefetched(ENCOUNTER).orElseThrow(), "Encounter");
    }

    private static Tree typed(Tree resource, String type) {
        if (!resource.text("resourceType").equals(type)) {
            throw new Misfit(resource.pointer() + "/resourceType", "must be " + type);
        }
        return resource;
    }

    /** Rejected as {@link Failure.DataMissing} unless all these keys were sent along. */
    void need(String... keys) {
        var missing = new ArrayList<String>();
        for (var key : keys) {
            if (prefetched(key).isEmpty()) {
                missing.add(PREFETCH + "." + key);
            }
        }
        needNothing(missing);
    }

    /** Rejected as {@link Failure.DataMissing} if anything is missing. */
    static void needNothing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Rejected(new Failure.DataMissing(missing));
        }
    }
}
