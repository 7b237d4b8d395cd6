package org.fundwatch.cases.explanation;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Trace;

/** Says which version of the rules a decision was made by, and where its articles were read (规则版本的说明). */
record RuleWords(Trace trace, List<LegalBasis> bases, Tongue tongue) {

    Passage passage() {
        var sentences = new ArrayList<String>();
        sentences.add(Phrase.POLICY.in(tongue, trace.policy().value(), trace.policyVersion()));
        bases.stream().map(this::source).distinct().forEach(sentences::add);
        sentences.add(Phrase.CODE.in(tongue, trace.codeVersion()));
        return new Passage(Phrase.RULES.in(tongue), sentences);
    }

    private String source(LegalBasis basis) {
        return Phrase.SOURCE.in(
                tongue, basis.source(), evidence(basis.evidence()).in(tongue));
    }

    private static Bilingual evidence(Evidence evidence) {
        return switch (evidence) {
            case OFFICIAL -> new Bilingual("官方文本", "official text");
            case MIRROR -> new Bilingual("官方文本的镜像", "a copy of the official text");
            case PRESS -> new Bilingual("媒体报道", "a press report");
            case DRAFT -> new Bilingual("草案", "a draft");
            case EXAMPLE -> new Bilingual("示例", "an example");
        };
    }
}
