package org.fundwatch.desk;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.cases.points.PointsPolicy;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.claims.review.PrecisionFloors;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.publication.ListingPolicies;
import org.fundwatch.rewards.FundSources;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.clocks.RewardClocks;

/** The policies, read before the first request: one that does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    PenaltyLaw penalties() {
        return PenaltyLaw.read(PolicyReader::read);
    }

    @Produces
    @Singleton
    ProcedureLaw procedure() {
        return ProcedureLaw.read(PolicyReader::read);
    }

    @Produces
    @Singleton
    AgreementPolicies agreements() {
        return AgreementPolicies.of(
                AgreementPolicies.RESOURCES.stream().map(PolicyReader::read).toList());
    }

    @Produces
    @Singleton
    PointsRules points() {
        return new PointsRules(
                PointsPolicy.timeline(
                        PointsPolicy.RESOURCES.stream().map(PolicyReader::read).toList()),
                ClockPolicies.of(
                        ClockPolicies.POINTS.stream().map(PolicyReader::read).toList()));
    }

    @Produces
    @Singleton
    RewardPolicies rewards(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardPolicies.read(PolicyReader::read, version);
    }

    @Produces
    @Singleton
    RewardClocks clocks(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardClocks.read(PolicyReader::read, WorkingDays.china(), version);
    }

    @Produces
    @Singleton
    ReviewPeriods findings() {
        return ReviewPeriods.read(ReviewPeriods.RESOURCES, PolicyReader::read, WorkingDays.china());
    }

    @Produces
    @Singleton
    @Startup
    PrecisionFloors floors(Examples examples, @ConfigProperty(name = "quarkus.application.version") String version) {
        var trees = PrecisionFloors.RESOURCES.stream().map(PolicyReader::read).toList();
        return PrecisionFloors.of(trees, examples::mayDecide, version);
    }

    @Produces
    @Singleton
    FundSources funds() {
        return FundSources.read(PolicyReader::read);
    }

    @Produces
    @Singleton
    @Startup
    ListingPolicies listings(Examples examples, @ConfigProperty(name = "quarkus.application.version") String version) {
        return ListingPolicies.read(PolicyReader::read, examples::mayDecide, version);
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readCasesBeforeAnyStart(
            @Observes @Initialized(ApplicationScoped.class) Object built,
            PenaltyLaw penalties,
            ProcedureLaw procedure,
            AgreementPolicies agreements,
            PointsRules points) {}

    /** The same for rewards and findings. */
    void readOthersBeforeAnyStart(
            @Observes @Initialized(ApplicationScoped.class) Object built,
            RewardPolicies rewards,
            RewardClocks clocks,
            ReviewPeriods findings,
            FundSources funds,
            RuleWords rules) {}
}
