package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.store.AgreementLog;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;

/** Records what happened after a measure, and what that makes of a suspension. */
@ApplicationScoped
class FollowUpStep {
    private final AgreementLog log;
    private final AgreementPolicies policies;

    FollowUpStep(AgreementLog log, AgreementPolicies policies) {
        this.log = log;
        this.policies = policies;
    }

    /** A measure that is not on file is {@link Failure.NoSuchResource}; what does not fit it is a {@link Misfit}. */
    Uni<String> record(InstitutionCode institution, int measure, FollowUp happened, Order order) {
        return log.hold(institution)
                .chain(number -> log.of(institution)
                        .map(file ->
                                file.measure(measure).orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                        .invoke(filed -> requireFitting(filed, happened))
                        .map(filed -> later(institution, number, filed, happened)))
                .call(later -> log.record(later, order.by(), order.at()))
                .map(FollowUpStep::answer);
    }

    private AgreementLog.Later later(InstitutionCode institution, int number, FiledMeasure filed, FollowUp happened) {
        var decision = happened.kind().isOfSuspension()
                ? filed.and(happened).restoration(happened.on(), policies)
                : Optional.<RestorationDecision>empty();
        return new AgreementLog.Later(institution, number, filed.taken().number(), happened, decision);
    }

    private static void requireFitting(FiledMeasure filed, FollowUp happened) {
        if (!filed.takes(happened.kind())) {
            throw new Misfit("/kind", "must fit the measure: only a suspension goes on");
        }
        if (!filed.standsFor(happened)) {
            throw new Misfit("/on", "must lie before the day on which the measure fell, and it falls once");
        }
        if (happened.on().isBefore(filed.taken().decidedOn())) {
            throw new Misfit("/on", "must not lie before the measure");
        }
    }

    private static String answer(AgreementLog.Later later) {
        var answer = new LinkedHashMap<String, Object>(
                Map.of("institution", later.institution().value()));
        answer.put("measure", later.measure());
        answer.put("number", later.number());
        return JsonBody.write(answer);
    }
}
