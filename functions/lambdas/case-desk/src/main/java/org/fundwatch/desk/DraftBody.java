package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.DraftPart;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.Penalties;
import org.fundwatch.cases.PenaltyDraft;
import org.fundwatch.cases.Reasons;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** A penalty that is being thought about: what was chosen and said so far. */
@Schema(name = "PenaltyDraft", additionalProperties = Schema.False.class)
record DraftBody(
        @Schema(required = true, description = "the day of the decision, today or earlier")
        LocalDate decidedOn,

        @Schema(
                required = true,
                description = "any findings, each perhaps without its choice; the others are added without one")
        List<PartBody> parts,

        @Schema(description = "after a decision fell: findings, by their numbers, that no longer hold")
        List<Integer> leftOut) {

    static DraftBody parse(Tree body, LocalDate today) {
        var parts = body.children("parts").stream().map(PartBody::draft).toList();
        var parsed = new DraftBody(body.date("decidedOn"), parts, LeftOut.parse(body));
        body.finish();
        if (parsed.decidedOn.isAfter(today)) {
            throw new Misfit("/decidedOn", "must not lie in the future");
        }
        if (parts.stream().map(PartBody::finding).distinct().count() != parts.size()) {
            throw new Misfit("/parts", "must name a finding once");
        }
        return parsed;
    }

    /** The findings that the draft is about; an unknown one left out is rejected, and a part of one that is. */
    Findings about(Findings findings, Penalties before) {
        var held = LeftOut.of(leftOut, findings, before, decidedOn);
        LeftOut.requireNone(leftOut, parts);
        return held;
    }

    /** The draft of these findings of the case; an unknown finding is rejected. */
    PenaltyDraft of(Findings findings, CaseFile file) {
        IntStream.range(0, parts.size())
                .filter(index -> findings.all().stream()
                        .noneMatch(
                                finding -> finding.number() == parts.get(index).finding()))
                .findFirst()
                .ifPresent(index -> {
                    throw new Rejected(new Failure.UnknownReference("/parts/" + index + "/finding", "finding"));
                });
        return new PenaltyDraft(
                findings.all().stream().map(this::drafted).toList(), decidedOn, Optional.of(file.place()));
    }

    private DraftPart drafted(Finding finding) {
        return parts.stream()
                .filter(part -> part.finding() == finding.number())
                .map(part -> part.drafted(finding))
                .findFirst()
                .orElseGet(() -> new DraftPart(finding, Optional.empty(), Circumstances.NONE, Reasons.NONE));
    }
}
