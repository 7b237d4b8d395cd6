package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/**
 * What a scheme settles in words and not in figures (文字条款), laid out flat for whoever compares it with a text.
 *
 * @param withoutAmount when a report without an amount is paid: UNSEEN, NEVER, TRUE_REPORT or LOSS_AVOIDED
 * @param sharing who of several reporters is rewarded: UNSEEN, EQUALLY, FIRST_ONLY or FIRST_AND_AT_DISCRETION
 * @param borrowed FLOOR or CAP where the bound is not the text's own but that of the national measure of its time
 */
public record WordTerms(String withoutAmount, String sharing, Set<String> borrowed) {

    public WordTerms {
        borrowed = Set.copyOf(borrowed);
    }

    public static WordTerms of(RewardScheme scheme) {
        return new WordTerms(
                scheme.withoutAmount().when().name(),
                scheme.interpretation().sharing().name(),
                scheme.interpretation().borrowed().stream().map(Enum::name).collect(toUnmodifiableSet()));
    }
}
