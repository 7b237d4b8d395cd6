package org.fundwatch.cases.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.Revocation;

/**
 * One decision in words that a citizen can read (决定说明): a small model that a page, a terminal or a letter can show. It
 * holds nothing of a reporter, no officer, and none of an officer's own words.
 *
 * @param lang the tag of its language
 * @param passages in the order in which they are read
 * @param questions the heading of the answers
 * @param answers every question of the trace with its answer, in order
 */
public record DecisionExplanation(
        String lang, String title, List<Passage> passages, String questions, List<Answer> answers) {

    private static final int FIRST = 1;

    /** A heading with its sentences. */
    public record Passage(String heading, List<String> sentences) {
        public Passage {
            sentences = List.copyOf(sentences);
        }
    }

    /** A question of the rules with its answer. */
    public record Answer(String rule, String question, String answer) {}

    public DecisionExplanation {
        passages = List.copyOf(passages);
        answers = List.copyOf(answers);
    }

    /**
     * One of the penalties of a case, explained; its title says which, where it is not the first.
     *
     * @param name what the case is called, such as its number
     */
    public static DecisionExplanation of(String name, NumberedPenalty penalty, Tongue tongue) {
        var explained = of(name, penalty.decided(), penalty.revocation(), tongue);
        return penalty.number() == FIRST
                ? explained
                : explained.titled(Phrase.TITLE_ANEW.in(tongue, name, penalty.number()));
    }

    /**
     * The penalty of a case, explained.
     *
     * @param name what the case is called, such as its number
     */
    public static DecisionExplanation of(String name, Decided decided, Optional<Revocation> revocation, Tongue tongue) {
        var words = new PenaltyWords(decided, tongue);
        var passages = new ArrayList<Passage>();
        revocation.ifPresent(it -> passages.add(words.revoked(it)));
        passages.add(words.sums());
        decided.parts().forEach(part -> passages.add(words.part(part)));
        passages.add(words.rules());
        var questions = new QuestionWords(tongue);
        return new DecisionExplanation(
                tongue.tag(),
                Phrase.TITLE.in(tongue, name),
                passages,
                Phrase.QUESTIONS.in(tongue),
                decided.trace().steps().stream().map(questions::of).toList());
    }

    private DecisionExplanation titled(String other) {
        return new DecisionExplanation(lang, other, passages, questions, answers);
    }

    /** With what a reader has to know besides, such as what had to be assumed; no notes change nothing. */
    public DecisionExplanation noting(List<String> notes) {
        if (notes.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(passages);
        more.add(new Passage(Phrase.NOTES.in(Tongue.of(lang).orElseThrow()), notes));
        return new DecisionExplanation(lang, title, more, questions, answers);
    }
}
