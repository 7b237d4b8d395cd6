package org.fundwatch.claimvalidation.fsi;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.ClaimValidation;
import org.fundwatch.claimvalidation.FindingMarks;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.claimvalidation.Outcome;
import org.fundwatch.claimvalidation.Question;
import org.fundwatch.kernel.Misfit;

/** Asks about each patient of a national request, all at the same time. */
@ApplicationScoped
class Checking {
    private static final int MOST_PATIENTS = 20;

    private final ClaimValidation validation;
    private final FindingMarks marks;

    Checking(ClaimValidation validation, FindingMarks marks) {
        this.validation = validation;
        this.marks = marks;
    }

    /** A {@link Misfit} at its place in the request. */
    Uni<List<Answered>> ask(Caller caller, Service service, byte[] body) {
        var envelope = Envelope.read(body, service.number(), caller.institution());
        var patients = patients(envelope);
        var asked = patients.stream()
                .map(it -> PatientForm.read(it, envelope, service, caller.institution()))
                .toList();
        var task = envelope.data().text("task_id");
        var answers = new ArrayList<Uni<Answered>>();
        for (var one : asked) {
            var question = Question.translated(caller, key(envelope, one, body), one.claim(), body);
            answers.add(outcome(one, question).chain(outcome -> answered(caller, one, outcome, task)));
        }
        return Uni.join().all(answers).andFailFast();
    }

    private Uni<Outcome> outcome(Asked asked, Question question) {
        return switch (asked.size()) {
            case FITS -> validation.check(question);
            case TOO_LARGE -> Uni.createFrom().item(validation.tooLarge(question));
        };
    }

    private static List<Node> patients(Envelope envelope) {
        var patients = envelope.data().list("patient_dtos");
        if (patients.isEmpty() || patients.size() > MOST_PATIENTS) {
            throw new Misfit(envelope.data().below("patient_dtos"), "must hold from 1 to " + MOST_PATIENTS);
        }
        return patients;
    }

    /**
     * One patient may be asked about twice in a request, and one visit only once. Other content under a name that was used is
     * another check: what the doctor does about a finding of it must not stand beside one of the first.
     */
    private static UUID key(Envelope envelope, Asked asked, byte[] body) {
        var name = envelope.name(NamedKey.digest(body));
        return NamedKey.of("fsi", envelope.number(), name, asked.patient(), asked.visit(), asked.content());
    }

    private Uni<Answered> answered(Caller caller, Asked asked, Outcome outcome, Optional<String> task) {
        return switch (outcome) {
            case Outcome.GoOn late -> Uni.createFrom().item(new Answered(asked, late, List.of()));
            case Outcome.Checked checked ->
                marks.of(
                                caller.institution(),
                                checked.checkId(),
                                checked.result().findings().size())
                        .map(ids -> new Answered(asked, checked, results(asked, checked, ids, task)));
        };
    }

    private static List<Map<String, Object>> results(
            Asked asked, Outcome.Checked checked, List<String> ids, Optional<String> task) {
        var result = new Result(asked, checked.claim(), task);
        var findings = checked.result().findings();
        var all = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < findings.size(); i++) {
            all.add(result.of(findings.get(i), ids.get(i)));
        }
        return all;
    }
}
