package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.cases.store.AgreementLog;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;

/** Takes a measure under an agreement: the file is held, the rules decide, the decision is recorded. */
@ApplicationScoped
class MeasureStep {
    private final AgreementLog log;
    private final AgreementPolicies policies;

    MeasureStep(AgreementLog log, AgreementPolicies policies) {
        this.log = log;
        this.policies = policies;
    }

    Uni<String> take(ProposedMeasure proposed, Order order) {
        var institution = proposed.agreement().institution();
        return log.hold(institution, proposed.note().shops())
                .chain(number -> log.of(institution)
                        .map(file -> file.decide(proposed.on(file, policies), proposed.proposal(), policies))
                        .map(MeasureStep::takenOrRejected)
                        .map(decision -> new TakenMeasure(number, decision, proposed.note())))
                .invoke(this::requireFitting)
                .call(taken -> log.record(institution, taken, order.by(), order.at()))
                .map(taken -> answer(institution, taken));
    }

    private void requireFitting(TakenMeasure taken) {
        if (!taken.fits(policies)) {
            throw new Misfit("/bar", "must be a reason for which the agreement ended on these grounds");
        }
        if (!taken.note().shops().isEmpty() && !taken.reachesShops()) {
            throw new Misfit("/shops", "must be named only where the end of the agreement reaches them");
        }
    }

    private static Taken takenOrRejected(AgreementDecision decision) {
        return switch (decision) {
            case Taken taken -> taken;
            case NotAllowed not ->
                throw new Rejected(new Failure.MeasureNotAllowed(
                        "/proposal", not.reason().name(), not.basis().article()));
            case Undetermined open ->
                throw new Rejected(new Failure.Undetermined(open.missing().name()));
        };
    }

    private static String answer(InstitutionCode institution, TakenMeasure taken) {
        var answer = new LinkedHashMap<String, Object>(Map.of("institution", institution.value()));
        answer.put("number", taken.number());
        return JsonBody.write(answer);
    }
}
