package org.fundwatch.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.MeasureExplanation;
import org.fundwatch.cases.explanation.PointsExplanation;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsReplay;
import org.fundwatch.kernel.Trace;

/**
 * Measures under agreements and years of points on file at the desk, explained from the traces that the desk gives: such as
 * {@code P00000000009/3}, the third measure of a pharmacy, and {@code D110000000001/2025}, a practitioner's year.
 */
record DeskDecisions(DeskReading desk, LawOfTheDesk law) {
    private static final Pattern MEASURE = Pattern.compile("([HP]\\d{11})/(\\d{1,9})");
    private static final Pattern YEAR = Pattern.compile("([A-Z][A-Z0-9]{1,31})/(\\d{4})");

    /** Whether a name can be one of a measure or of a year. */
    static boolean isNamed(String name) {
        return MEASURE.matcher(name).matches() || YEAR.matcher(name).matches();
    }

    /** A decision that is not on file, or that today's rules make otherwise, is {@link Unreadable}. */
    DecisionExplanation of(String name, Tongue tongue) throws IOException, InterruptedException {
        var measure = MEASURE.matcher(name);
        if (measure.matches()) {
            return measure(measure.group(1), measure.group(2), tongue);
        }
        var year = YEAR.matcher(name);
        if (year.matches()) {
            return year(year.group(1), year.group(2), tongue);
        }
        throw new Unreadable(name, "names no measure and no year");
    }

    private DecisionExplanation measure(String institution, String number, Tongue tongue)
            throws IOException, InterruptedException {
        var file = desk.of("/v1/institutions/" + institution + "/agreement-measures");
        var filed = list(file.path("measures")).stream()
                .filter(one -> one.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow(() -> new Unreadable(institution, "has no measure " + number));
        return MeasureExplanation.of(filed(filed), law.agreements(), tongue);
    }

    private DecisionExplanation year(String practitioner, String year, Tongue tongue)
            throws IOException, InterruptedException {
        var told = desk.of("/v1/practitioners/" + practitioner + "/points?year=" + year);
        if (told.hasNonNull("missing")) {
            throw new Unreadable(
                    practitioner,
                    "is undetermined in " + year + ": " + told.path("missing").asText());
        }
        var trace = TraceReader.of(practitioner, told.path("trace"));
        var again = PointsReplay.of(trace, law.points());
        if (again instanceof PointsDecision.Counted counted && counted.trace().equals(trace)) {
            return PointsExplanation.of(counted, tongue);
        }
        throw otherwise(practitioner, trace);
    }

    private FiledMeasure filed(JsonNode measure) {
        var trace = TraceReader.of("a measure", measure.path("decision").path("trace"));
        var again = AgreementReplay.of(trace, law.agreements());
        if (!(again instanceof AgreementDecision.Taken taken) || !taken.trace().equals(trace)) {
            throw otherwise(measure.path("number").asText(), trace);
        }
        var note = new TakenMeasure.Note(
                measure.path("document").asText(), measure.path("reason").asText(), Optional.empty());
        var after = list(measure.path("followUps")).stream()
                .map(DeskDecisions::followUp)
                .toList();
        return new FiledMeasure(new TakenMeasure(measure.path("number").asInt(), taken, note), after);
    }

    private static FollowUp followUp(JsonNode later) {
        return new FollowUp(
                FollowUpKind.valueOf(later.path("kind").asText()),
                LocalDate.parse(later.path("on").asText()),
                later.path("document").asText());
    }

    private static Unreadable otherwise(String name, Trace trace) {
        return new Unreadable(
                name,
                "was decided by " + trace.codeVersion() + ", and comes out otherwise today: see make replay-decisions");
    }

    private static List<JsonNode> list(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false).toList();
    }
}
