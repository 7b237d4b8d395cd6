package org.fundwatch.rewards;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Place;

/** How far a condition of a reward reaches (适用地域), each place by the text that says so there. */
sealed interface Reach {

    /** What an answer against the condition means in a place. */
    Weight in(Place place);

    /** What an answer means in a place. */
    sealed interface Weight {

        /** It bars nothing. */
        record Fine() implements Weight {}

        /** It bars the reward by the text that binds the place. */
        record Bars(LegalBasis basis) implements Weight {}

        /** Nobody has seen whether the place has the rule. */
        record Unseen() implements Weight {}
    }

    /** All places, by one national text, but those that a source frees. */
    record Everywhere(LegalBasis basis, Set<Place> freed) implements Reach {
        public Everywhere {
            freed = Set.copyOf(freed);
        }

        @Override
        public Weight in(Place place) {
            return freed.contains(place) ? new Weight.Fine() : new Weight.Bars(basis);
        }
    }

    /** The places whose own text has the rule; elsewhere nobody has seen whether. */
    record WhereSeen(Map<Place, LegalBasis> bound) implements Reach {
        public WhereSeen {
            bound = Map.copyOf(bound);
        }

        @Override
        public Weight in(Place place) {
            return bars(bound, place).orElseGet(Weight.Unseen::new);
        }
    }

    /** The places whose own text has the rule; elsewhere a source says that it does not hold. */
    record OnlyThere(Map<Place, LegalBasis> bound) implements Reach {
        public OnlyThere {
            bound = Map.copyOf(bound);
        }

        @Override
        public Weight in(Place place) {
            return bars(bound, place).orElseGet(Weight.Fine::new);
        }
    }

    /** No place: it bars nothing. */
    record Nowhere() implements Reach {
        @Override
        public Weight in(Place place) {
            return new Weight.Fine();
        }
    }

    private static Optional<Weight> bars(Map<Place, LegalBasis> bound, Place place) {
        return Optional.ofNullable(bound.get(place)).map(Weight.Bars::new);
    }
}
