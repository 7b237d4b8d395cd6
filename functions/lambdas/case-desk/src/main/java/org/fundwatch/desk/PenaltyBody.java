package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Part;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** A penalty as the adjudicator wants it: a choice for every finding. */
@Schema(name = "NewPenalty", additionalProperties = Schema.False.class)
record PenaltyBody(
        @Schema(required = true, description = "the day of the decision, today or earlier")
        LocalDate decidedOn,

        @Schema(required = true, minItems = 1, description = "every finding exactly once")
        List<PartBody> parts) {

    static PenaltyBody parse(Tree body, LocalDate today) {
        var parts = body.children("parts").stream().map(PartBody::parse).toList();
        var parsed = new PenaltyBody(body.date("decidedOn"), parts);
        body.finish();
        if (parsed.decidedOn.isAfter(today)) {
            throw new Misfit("/decidedOn", "must not lie in the future");
        }
        return parsed;
    }

    /** The parts with their findings; an unknown, missing or repeated finding is rejected. */
    List<Part> of(Findings findings) {
        var named = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).of(finding(findings, i)))
                .toList();
        if (named.stream().map(Part::finding).distinct().count()
                        != findings.all().size()
                || named.size() != findings.all().size()) {
            throw new Misfit("/parts", "must name every finding exactly once");
        }
        return named;
    }

    /** Where in this body the finding was named. */
    String pointerTo(int finding) {
        return "/parts/" + parts.stream().map(PartBody::finding).toList().indexOf(finding);
    }

    Map<String, String> details() {
        var chosen = parts.stream().map(PartBody::details).collect(joining(", "));
        return Map.of("decidedOn", decidedOn.toString(), "parts", chosen);
    }

    private Finding finding(Findings findings, int index) {
        return findings.all().stream()
                .filter(finding -> finding.number() == parts.get(index).finding())
                .findFirst()
                .orElseThrow(
                        () -> new Rejected(new Failure.UnknownReference("/parts/" + index + "/finding", "finding")));
    }
}
