package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.fundwatch.rewards.Limits;
import org.fundwatch.rewards.RateBand;

/** The figures that a level has of its own, beside those of the policy. */
record LevelFigures(Limits limits, Compared compared) {
    private static final List<String> OF_A_LEVEL = List.of("rate", "rate_max", "floor", "cap", "brackets");

    /** What a file gives of a level where the policy has nothing. */
    void given(JsonNode level, String arm) {
        OF_A_LEVEL.forEach(field -> compared.unknown(field + " of level " + arm, level.path(field)));
        kind(level, arm);
    }

    /** Where a level has no rate of its own, its kind says nothing; another than the plain one may. */
    private void kind(JsonNode level, String arm) {
        if (level.has("rate_kind") && !Fields.text(level, "rate_kind").equals("exact")) {
            compared.unknown("rate_kind of " + arm);
        }
    }

    /** A level whose rates stand in brackets has no figure of its own that the policy does not have. */
    void beside(JsonNode level, String arm, List<RateBand> policy) {
        for (var field : List.of("rate", "rate_max")) {
            Fields.decimal(level.path(field), field)
                    .ifPresent(figure ->
                            compared.holds(field + " of level " + arm + " " + figure + " beside its brackets", false));
        }
        kind(level, arm);
        bounds(level, arm, policy.getFirst());
    }

    private void bounds(JsonNode level, String arm, RateBand band) {
        var own = band.own().floor().fen() > 0 ? band.own() : limits;
        var floor = level.path("floor");
        if (!floor.isNull() || band.own().floor().fen() > 0) {
            compared.floor("floor of " + arm, floor, own);
        }
        var cap = level.path("cap");
        if (!cap.isNull() || band.own().isCapped()) {
            compared.cap("cap of " + arm, cap, band.own().isCapped() ? band.own() : limits);
        }
    }

    void rates(JsonNode level, String arm, RateBand band) {
        if (band.shape() == RateBand.Shape.UNSEEN) {
            given(level, arm);
            return;
        }
        var what = "rate of " + (arm.isEmpty() ? "the scheme" : arm);
        compared.owed(what, level.path("rate"), band.least().value());
        if (!level.path("rate_max").isNull() || !band.least().equals(band.most())) {
            compared.owed(what + " at most", level.path("rate_max"), band.most().value());
        }
        compared.word("rate_kind of " + arm, Fields.text(level, "rate_kind"), ShapeWords.kind(band));
        bounds(level, arm, band);
    }
}
