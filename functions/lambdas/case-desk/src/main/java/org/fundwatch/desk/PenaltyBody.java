package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.Penalties;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** A penalty as the adjudicator wants it: a choice for every finding. */
@Schema(name = "NewPenalty", additionalProperties = Schema.False.class)
record PenaltyBody(
        @Schema(
                required = true,
                description =
                        "the day of the decision, today or earlier; where another person signs it, it bears the day of the signature, and one before the report needs words and that person")
        LocalDate decidedOn,

        @Schema(
                required = true,
                minItems = 1,
                description = "every finding exactly once, but those that a decision made anew leaves out")
        List<PartBody> parts,

        @Schema(description = "after a decision fell: findings, by their numbers, that no longer hold")
        List<Integer> leftOut) {

    static PenaltyBody parse(Tree body, LocalDate today) {
        var parts = body.children("parts").stream().map(PartBody::parse).toList();
        var parsed = new PenaltyBody(body.date("decidedOn"), parts, LeftOut.parse(body));
        body.finish();
        if (parsed.decidedOn.isAfter(today)) {
            throw new Misfit("/decidedOn", "must not lie in the future");
        }
        return parsed;
    }

    /** The parts with their findings; an unknown, missing, repeated or left out finding is rejected, and a day before the last fall. */
    List<Part> of(Findings findings, Penalties before) {
        var held = LeftOut.of(leftOut, findings, before, decidedOn);
        if (held.all().isEmpty() && parts.isEmpty()) {
            throw new Misfit("/leftOut", "must leave a finding to decide on");
        }
        LeftOut.requireNone(leftOut, parts);
        var named = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).of(finding(findings, i)))
                .toList();
        if (!Set.copyOf(named.stream().map(Part::finding).toList()).equals(Set.copyOf(held.all()))
                || named.size() != held.all().size()) {
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
        var said = Map.of("decidedOn", decidedOn.toString(), "parts", chosen);
        return leftOut.isEmpty() ? said : LeftOut.told(said, leftOut);
    }

    private Finding finding(Findings findings, int index) {
        return findings.all().stream()
                .filter(finding -> finding.number() == parts.get(index).finding())
                .findFirst()
                .orElseThrow(
                        () -> new Rejected(new Failure.UnknownReference("/parts/" + index + "/finding", "finding")));
    }
}
