package org.fundwatch.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;

/** What the trace of a check tells (检查理由记录), before it is put into words: most checks are clean, and nobody reads it. */
public final class Told {

    /**
     * What was asked about.
     *
     * @param lines how many
     */
    record About(CheckStage stage, VisitType type, int lines, Optional<PolicyId> settings) {
        static About of(Claim claim, KnowledgeEdition edition) {
            return new About(claim.stage(), claim.visit().type(), claim.lines().size(), edition.settings());
        }

        private Map<String, String> facts() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("stage", stage.name());
            facts.put("visitType", type.name());
            facts.put("lines", Integer.toString(lines));
            settings.ifPresent(id -> facts.put("settings", id.value()));
            return facts;
        }
    }

    private final Version version;
    private final About about;
    private final List<Asked> asked;

    Told(Version version, About about, List<Asked> asked) {
        this.version = version;
        this.about = about;
        this.asked = asked;
    }

    Trace trace() {
        var steps = asked.stream().map(Told::step).toList();
        return new Trace(version.id(), version.from().toString(), version.code(), about.facts(), steps);
    }

    private static TraceStep step(Asked asked) {
        var head = asked.rule().head();
        return new TraceStep(
                head.code(), head.text().question().en(), asked.answer().told());
    }

    /** Two that tell the same are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Told told && trace().equals(told.trace());
    }

    @Override
    public int hashCode() {
        return trace().hashCode();
    }

    @Override
    public String toString() {
        return trace().toString();
    }
}
