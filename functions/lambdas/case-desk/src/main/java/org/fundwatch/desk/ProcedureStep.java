package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.procedure.CaseProcedure;
import org.fundwatch.cases.procedure.Ledger;
import org.fundwatch.cases.procedure.Occurrence;
import org.fundwatch.cases.procedure.ProcedureEntry;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.cases.procedure.SummaryAnswer;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.ProcedureLog;
import org.fundwatch.cases.store.Proceedings;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.StaffRole;

/** Adds an entry to the record of a case that it holds, if it agrees with what is there. */
@ApplicationScoped
class ProcedureStep {
    private static final Set<Milestone> OF_A_PENALTY =
            Set.of(Milestone.DECIDED_IN_ABSENCE, Milestone.DECIDED_ON_THE_SPOT, Milestone.SERVED);
    private final Caller caller;
    private final CaseFiles files;
    private final Proceedings proceedings;
    private final Reviewers reviewers;
    private final ProcedureLog log;
    private final ProcedureLaw law;

    ProcedureStep(
            Caller caller,
            CaseFiles files,
            Proceedings proceedings,
            Reviewers reviewers,
            ProcedureLog log,
            ProcedureLaw law) {
        this.caller = caller;
        this.files = files;
        this.proceedings = proceedings;
        this.reviewers = reviewers;
        this.log = log;
        this.law = law;
    }

    /** The number of the entry. */
    Uni<Integer> add(EntryParser.Parsed parsed, Order order) {
        var number = new CaseNumber(order.subject());
        return files.held(number)
                .chain(file -> proceedings
                        .of(file)
                        .call(procedure -> requireOther(number, procedure, parsed.what(), order))
                        .map(procedure -> entry(file, procedure, parsed, order))
                        .call(entry -> log.add(number, entry))
                        .map(ProcedureEntry::number));
    }

    private ProcedureEntry entry(CaseFile file, CaseProcedure procedure, EntryParser.Parsed parsed, Order order) {
        caller.as(duty(procedure, parsed.what()));
        requirePenalty(file, procedure, parsed.what(), order);
        requireReference(procedure, parsed.what());
        requireSummary(procedure, parsed.what());
        requireWhose(procedure, parsed);
        var entry = new ProcedureEntry(
                procedure.record().next(),
                procedure.decision(parsed.what().on()),
                parsed.body().addressee(),
                parsed.what(),
                parsed.words(),
                order.by(),
                order.at());
        if (parsed.what() instanceof Occurrence.Lengthened longer && !law.leaves(procedure.with(entry), longer)) {
            throw new Rejected(new Failure.ExtensionNotLeft("/days"));
        }
        return entry;
    }

    private Uni<Void> requireOther(CaseNumber number, CaseProcedure procedure, Occurrence what, Order order) {
        return switch (what) {
            case Occurrence.Reached reached
            when reached.milestone() == Milestone.LEGAL_REVIEW_DONE ->
                reviewers.requireNoHandler(number, procedure.record(), order.by());
            case Occurrence.Reached reached
            when reached.milestone() == Milestone.LEGAL_REVIEW_ASKED -> reviewers.requireNone(number, order.by());
            case Occurrence.Reached _, Occurrence.Lengthened _, Occurrence.Excluded _, Occurrence.Contested _ ->
                Uni.createFrom().voidItem();
            case Occurrence.Ended _, Occurrence.Paid _, Occurrence.Corrected _, Occurrence.Struck _ ->
                Uni.createFrom().voidItem();
        };
    }

    /** Money is recorded, and struck out, by those who take it. */
    private static Set<StaffRole> duty(CaseProcedure procedure, Occurrence what) {
        var concerned = what instanceof Occurrence.Struck struck
                ? procedure
                        .record()
                        .standing(struck.entry())
                        .map(ProcedureEntry::what)
                        .orElse(what)
                : what;
        return concerned instanceof Occurrence.Paid ? Duties.TAKE_PAYMENTS : Duties.KEEP_PROCEDURE;
    }

    private static void requirePenalty(CaseFile file, CaseProcedure procedure, Occurrence what, Order order) {
        var wanted =
                switch (what) {
                    case Occurrence.Reached reached -> OF_A_PENALTY.contains(reached.milestone());
                    case Occurrence.Paid paid -> paid.ledger() != Ledger.REFUND;
                    case Occurrence.Contested _ -> true;
                    case Occurrence.Lengthened _, Occurrence.Excluded _, Occurrence.Ended _ -> false;
                    case Occurrence.Corrected _, Occurrence.Struck _ -> false;
                };
        if (wanted && procedure.demand().isEmpty()) {
            throw new Rejected(new Failure.NotAllowedNow(file.stage().name(), order.act()));
        }
        if (wanted
                && what.on()
                        .isBefore(procedure.demandOn(what.on()).orElseThrow().decidedOn())) {
            throw new Misfit("/on", "must not lie before the decision");
        }
    }

    /** What was decided on the spot fines no more than may be (程序规定 Art. 48). */
    private void requireSummary(CaseProcedure procedure, Occurrence what) {
        if (what instanceof Occurrence.Reached(var milestone, var on) && milestone == Milestone.DECIDED_ON_THE_SPOT) {
            switch (law.summary(procedure.demandOn(on).orElseThrow())) {
                case SummaryAnswer.Left _ -> {}
                case SummaryAnswer.Exceeded(var limit) ->
                    throw new Misfit("/milestone", "must not be said of a fine above " + limit + " yuan");
                case SummaryAnswer.Undetermined(var missing) ->
                    throw new Rejected(new Failure.Undetermined(missing.name()));
            }
        }
    }

    /** A service or a payment says whose it is where a decision is against several, and names nobody else; who is not fined pays no fine. */
    private static void requireWhose(CaseProcedure procedure, EntryParser.Parsed parsed) {
        var whose = parsed.body().addressee();
        if (parsed.what().isPersonal()) {
            var demand = procedure.demandOn(parsed.what().on()).orElseThrow();
            var missing = demand.isAgainstSeveral() && whose.isEmpty();
            if (missing
                    || whose.filter(it -> !demand.concerns(it, parsed.what())).isPresent()) {
                throw new Misfit(
                        "/addressee", "must be one of those whom the decision is against, and fines if he pays");
            }
        }
    }

    private static void requireReference(CaseProcedure procedure, Occurrence what) {
        switch (what) {
            case Occurrence.Ended ended -> requireOpen(procedure, ended);
            case Occurrence.Struck struck -> requireStrikable(procedure, struck);
            case Occurrence.Reached _, Occurrence.Lengthened _, Occurrence.Excluded _ -> {}
            case Occurrence.Contested _, Occurrence.Paid _, Occurrence.Corrected _ -> {}
        }
    }

    private static void requireStrikable(CaseProcedure procedure, Occurrence.Struck struck) {
        var mistake = procedure.record().standing(struck.entry());
        if (mistake.filter(entry -> !(entry.what() instanceof Occurrence.Struck))
                .isEmpty()) {
            throw unknown();
        }
    }

    private static void requireOpen(CaseProcedure procedure, Occurrence.Ended ended) {
        var begun = procedure
                .record()
                .standing(ended.entry())
                .filter(ProcedureStep::goesOn)
                .filter(entry -> procedure.record().endOf(entry).isEmpty())
                .orElseThrow(ProcedureStep::unknown);
        if (ended.on().isBefore(begun.what().on())) {
            throw new Misfit("/on", "must not lie before what ended");
        }
    }

    private static boolean goesOn(ProcedureEntry entry) {
        return switch (entry.what()) {
            case Occurrence.Excluded excluded -> excluded.until().isEmpty();
            case Occurrence.Contested _ -> true;
            case Occurrence.Reached _, Occurrence.Lengthened _, Occurrence.Ended _ -> false;
            case Occurrence.Paid _, Occurrence.Corrected _, Occurrence.Struck _ -> false;
        };
    }

    private static Rejected unknown() {
        return new Rejected(new Failure.UnknownReference("/entry", "procedure entry"));
    }
}
