package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import org.fundwatch.cases.points.FiledAct;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.PractitionerFile;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.cases.points.StepAnswer;
import org.fundwatch.cases.store.PointsLog;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;

/** Gives points, and records what happened after: the file is held, the year is counted, what holds is recorded. */
@ApplicationScoped
class PointsStep {
    private final PointsLog log;
    private final PointsRules rules;
    private final StaffReading reading;
    private final TimeSource time;

    PointsStep(PointsLog log, PointsRules rules, StaffReading reading, TimeSource time) {
        this.log = log;
        this.reading = reading;
        this.rules = rules;
        this.time = time;
    }

    Uni<String> give(PractitionerCode practitioner, PointsBody.Given given, Order order) {
        return log.hold(practitioner)
                .chain(number -> log.of(practitioner)
                        .map(file -> file.with(given.act(), time.today(), rules.points()))
                        .map(PointsStep::countedOrRejected)
                        .call(year -> log.record(
                                practitioner,
                                new FiledAct(number, given.act(), given.reason(), List.of()),
                                year.trace(),
                                order.by(),
                                order.at()))
                        .map(year -> PointsGivenView.write(practitioner, number, given.act(), year)));
    }

    /** An act that is not on file is {@link Failure.NoSuchResource}; what does not fit it is a {@link Misfit}. */
    Uni<String> record(PractitionerCode practitioner, int act, PractitionerStep step, Order order) {
        return log.hold(practitioner)
                .chain(number -> log.of(practitioner)
                        .chain(file -> reading.linkage(List.of(file))
                                .invoke(linkage -> require(file.answer(filed(file, act), step, rules, linkage))))
                        .chain(() -> log.record(
                                new PointsLog.Later(practitioner, number, act, step), order.by(), order.at()))
                        .map(recorded -> answer(practitioner, act, number)));
    }

    private static FiledAct filed(PractitionerFile file, int act) {
        return file.act(act).orElseThrow(() -> new Rejected(new Failure.NoSuchResource()));
    }

    private static Counted countedOrRejected(PointsDecision decision) {
        return switch (decision) {
            case Counted counted -> counted;
            case PointsDecision.OutOfRange out ->
                throw new Rejected(new Failure.PointsOutOfRange(
                        "/points", out.allowed().min(), out.allowed().max()));
            case PointsDecision.WithoutFooting without ->
                throw new Rejected(new Failure.FootingMissing(
                        "/footing/kind", without.needed().name()));
            case PointsDecision.Undetermined open ->
                throw new Rejected(new Failure.Undetermined(open.missing().name()));
        };
    }

    private static void require(StepAnswer answer) {
        switch (answer) {
            case StepAnswer.Fits _ -> {}
            case StepAnswer.OutOfOrder _ -> throw new Misfit("/kind", "must follow what comes before it");
            case StepAnswer.DoesNotFollow _ -> throw new Misfit("/kind", "must follow from the points of the year");
            case StepAnswer.BarredUntil(var freeOn) -> throw new Misfit("/on", "must not lie before " + freeOn);
            case StepAnswer.AppealedTooLate(var last) -> throw new Misfit("/on", "must not lie after " + last);
            case StepAnswer.Undetermined(var missing) -> throw new Rejected(new Failure.Undetermined(missing.name()));
            case StepAnswer.MonthsOutOfRange(var min, var max) ->
                throw new Misfit("/months", "must lie from " + min + " to " + max);
        }
    }

    private static String answer(PractitionerCode practitioner, int act, int number) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("practitioner", practitioner.value());
        answer.put("act", act);
        answer.put("number", number);
        return JsonBody.write(answer);
    }
}
