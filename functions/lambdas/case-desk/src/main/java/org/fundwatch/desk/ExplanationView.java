package org.fundwatch.desk;

import java.util.List;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Answer;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;

/**
 * A decision in words that a citizen can read: passages in their order, then every question with its answer.
 *
 * @param decision which decision of the case it is (第几次), from 1
 * @param lang the tag of its language
 * @param questions the heading of the answers
 */
record ExplanationView(
        int decision,
        String lang,
        String title,
        List<PassageView> passages,
        String questions,
        List<AnswerView> answers) {

    /** A heading with its sentences. */
    record PassageView(String heading, List<String> sentences) {
        static PassageView of(Passage passage) {
            return new PassageView(passage.heading(), passage.sentences());
        }
    }

    /** A question of the rules with its answer. */
    record AnswerView(String rule, String question, String answer) {
        static AnswerView of(Answer answer) {
            return new AnswerView(answer.rule(), answer.question(), answer.answer());
        }
    }

    static ExplanationView of(int decision, DecisionExplanation explanation) {
        return new ExplanationView(
                decision,
                explanation.lang(),
                explanation.title(),
                explanation.passages().stream().map(PassageView::of).toList(),
                explanation.questions(),
                explanation.answers().stream().map(AnswerView::of).toList());
    }
}
