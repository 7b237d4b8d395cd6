package org.fundwatch.credit;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Timeline.Version;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The credit schemes (信用评价办法) as this build reads them, and which of them may decide in this deployment. */
public final class CreditSchemes {
    static final List<String> RESOURCES = List.of("policies/credit/example-hunan-bands.yaml");

    private final Timeline<CreditScheme> versions;
    private final Predicate<Evidence> mayDecide;
    private final String codeVersion;

    private CreditSchemes(Timeline<CreditScheme> versions, Predicate<Evidence> mayDecide, String codeVersion) {
        this.versions = versions;
        this.mayDecide = mayDecide;
        this.codeVersion = codeVersion;
    }

    /**
     * Reads every policy file; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param mayDecide which evidence decides here
     * @param codeVersion the version of the code that decides by them; every trace names it
     */
    public static CreditSchemes read(Function<String, Tree> reader, Predicate<Evidence> mayDecide, String codeVersion) {
        return RESOURCES.stream()
                .map(reader)
                .map(SchemeForm::scheme)
                .collect(collectingAndThen(toList(), schemes -> of(schemes, mayDecide, codeVersion)));
    }

    static CreditSchemes of(List<CreditScheme> schemes, Predicate<Evidence> mayDecide, String codeVersion) {
        var versions = schemes.stream()
                .map(scheme -> new Version<>(scheme.from(), scheme))
                .toList();
        return new CreditSchemes(Timeline.of(versions), mayDecide, codeVersion);
    }

    Optional<CreditScheme> at(LocalDate day) {
        return versions.at(day);
    }

    boolean mayDecide(CreditScheme scheme) {
        return mayDecide.test(scheme.basis().evidence());
    }

    Trace trace(CreditScheme scheme) {
        return Trace.start(scheme.id(), scheme.version(), codeVersion);
    }

    Trace traceBeforeTheFirst() {
        return trace(versions.periods().getFirst().value());
    }
}
