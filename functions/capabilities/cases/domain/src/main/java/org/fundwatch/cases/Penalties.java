package org.fundwatch.cases;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every penalty decision of one case (历次处罚决定): another one is made only after the one before fell, so at most one stands. */
public record Penalties(List<NumberedPenalty> all) {
    public static final Penalties NONE = new Penalties(List.of());

    /** Numbers with a gap, or a decision after one that stands: {@link IllegalArgumentException}. */
    public Penalties {
        all = all.stream().sorted(comparingInt(NumberedPenalty::number)).toList();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).number() != i + 1) {
                throw new IllegalArgumentException("decisions of a case count from 1");
            }
            if (i + 1 < all.size() && all.get(i).stands()) {
                throw new IllegalArgumentException("a case is decided anew only after its penalty fell");
            }
        }
    }

    /** The last one, whether or not it stands; empty while there is none. */
    public Optional<NumberedPenalty> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The one that holds. */
    public Optional<NumberedPenalty> standing() {
        return latest().filter(NumberedPenalty::stands);
    }

    /** The one of this number. */
    public Optional<NumberedPenalty> of(int number) {
        return all.stream().filter(it -> it.number() == number).findFirst();
    }

    /** Those before the last one, the newest first. */
    public List<NumberedPenalty> earlier() {
        return all.reversed().stream().skip(1).toList();
    }

    /** The number of the one that comes next. */
    public int next() {
        return all.size() + 1;
    }

    /** Which decision the case is about now: the one that holds, else the one that comes next. */
    public int round() {
        return standing().map(NumberedPenalty::number).orElseGet(this::next);
    }

    /** The day on which the last one fell: none that comes next bears an earlier day. */
    public Optional<LocalDate> fellOn() {
        return latest().flatMap(NumberedPenalty::revocation).map(Revocation::revokedOn);
    }
}
