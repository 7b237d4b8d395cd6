package org.fundwatch.claimvalidation.cds;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.published.CheckStage;

/** A service of ours at a hook (CDS 服务), as discovery describes it; all of them ask the same engine. */
enum Hook {
    ORDER_SELECT(
            "fundwatch-order-select", "order-select", "医保规则检查：选择医嘱（事前） / Insurance rules while an order is chosen"),
    ORDER_SIGN("fundwatch-order-sign", "order-sign", "医保规则检查：签署医嘱（事前） / Insurance rules before orders are signed"),
    ENCOUNTER_DISCHARGE(
            "fundwatch-encounter-discharge",
            "encounter-discharge",
            "医保规则检查：出院结算前（事中） / Insurance rules before a stay is settled"),
    CLAIM_SETTLE(
            "fundwatch-claim-settle",
            "org.fundwatch.claim-settle",
            "医保规则检查：结算前（事中） / Insurance rules before a claim is settled");

    private static final String PATIENT = "Patient/{{context.patientId}}";
    private static final String ENCOUNTER = "Encounter/{{context.encounterId}}";
    private static final String NOTHING =
            "No card means that nothing was found; a failure means not checked: care goes on.";
    private static final String ORDERS =
            "MedicationRequest, ServiceRequest and DeviceRequest are read, other orders are passed over. " + NOTHING;

    private final String id;
    private final String name;
    private final String title;

    Hook(String id, String name, String title) {
        this.id = id;
        this.name = name;
        this.title = title;
    }

    static Optional<Hook> of(String id) {
        return Stream.of(values()).filter(hook -> hook.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    /** What the hook is called by who defined it. */
    String called() {
        return name;
    }

    String title() {
        return title;
    }

    /** When its claims are checked. */
    CheckStage stage() {
        return switch (this) {
            case ORDER_SELECT, ORDER_SIGN -> CheckStage.PRE;
            case ENCOUNTER_DISCHARGE, CLAIM_SETTLE -> CheckStage.IN;
        };
    }

    /** FHIR queries by the key under which their answer comes. */
    Map<String, String> prefetch() {
        return switch (this) {
            case ORDER_SELECT, ORDER_SIGN ->
                Map.of(
                        HookRequest.PATIENT, PATIENT,
                        HookRequest.ENCOUNTER, ENCOUNTER,
                        HookRequest.CONDITIONS, "Condition?encounter={{context.encounterId}}");
            case ENCOUNTER_DISCHARGE ->
                Map.of(
                        HookRequest.PATIENT, PATIENT,
                        HookRequest.ENCOUNTER, ENCOUNTER,
                        HookRequest.CLAIM, "Claim?encounter={{context.encounterId}}&status=draft");
            case CLAIM_SETTLE -> Map.of();
        };
    }

    String description() {
        return switch (this) {
            case ORDER_SELECT -> "Cards for what the rules find in the selected draft orders. " + ORDERS;
            case ORDER_SIGN -> "Cards for what the rules find in the draft orders. " + ORDERS;
            case ENCOUNTER_DISCHARGE -> "Cards for what the rules find in the one draft Claim of the stay. " + NOTHING;
            case CLAIM_SETTLE ->
                "Cards for what the rules find in context.claim, a FHIR R4 Claim that contains its Patient and Encounter; "
                        + "context.userId and context.patientId are required too. " + NOTHING;
        };
    }
}
