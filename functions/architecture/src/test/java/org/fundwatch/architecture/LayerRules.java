package org.fundwatch.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Three floors, arrows only downward; a capability never sees another one. */
final class LayerRules {
    static final String[] DOMAINS = domains(
            "reports",
            "cases",
            "cases.clocks",
            "cases.agreement",
            "cases.procedure",
            "cases.points",
            "cases.explanation",
            "rewards",
            "rewards.clocks",
            "rewards.payment",
            "claims",
            "claims.knowledge",
            "claims.indicators",
            "claims.review",
            "credit",
            "publication");
    static final String[] CAPABILITIES = {
        "org.fundwatch.reports..",
        "org.fundwatch.cases..",
        "org.fundwatch.rewards..",
        "org.fundwatch.claims..",
        "org.fundwatch.credit..",
        "org.fundwatch.publication.."
    };
    static final String[] FOUNDATION = {
        "org.fundwatch.kernel..", "org.fundwatch.platform..", "org.fundwatch.pages..", "org.fundwatch.testing.."
    };
    static final String[] LAMBDAS = {
        "org.fundwatch.migration..",
        "org.fundwatch.intake..",
        "org.fundwatch.followup..",
        "org.fundwatch.desk..",
        "org.fundwatch.deskpages..",
        "org.fundwatch.caseevents..",
        "org.fundwatch.rewardcalculation..",
        "org.fundwatch.vault..",
        "org.fundwatch.payment..",
        "org.fundwatch.relay..",
        "org.fundwatch.claimvalidation..",
        "org.fundwatch.claimrecording..",
        "org.fundwatch.claimscreening..",
        "org.fundwatch.creditscoring..",
        "org.fundwatch.blacklist.."
    };

    static final ArchRule DOMAINS_SEE_ONLY_JAVA_AND_KERNEL = classes()
            .that()
            .resideInAnyPackage(DOMAINS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(DOMAINS, "java..", "org.fundwatch.kernel.."))
            .as("domains see only java and the kernel");

    static final ArchRule SCREENING_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("org.fundwatch.claims.screening..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.fundwatch.kernel..", "org.fundwatch.claims..")
            .as("the core of screening knows no framework");

    static final ArchRule KERNEL_SEES_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("org.fundwatch.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.fundwatch.kernel..");

    static final ArchRule CAPABILITIES_DO_NOT_MEET = slices().matching(
                    "org.fundwatch.(reports|cases|rewards|claims|credit|publication)..")
            .should()
            .notDependOnEachOther()
            .as("a capability never sees another one");

    static final ArchRule FOUNDATION_DOES_NOT_LOOK_UP = noClasses()
            .that()
            .resideInAnyPackage(FOUNDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(CAPABILITIES, LAMBDAS));

    static final ArchRule CAPABILITIES_DO_NOT_LOOK_UP = noClasses()
            .that()
            .resideInAnyPackage(CAPABILITIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LAMBDAS);

    static final ArchRule ENTITIES_STAY_IN_THE_STORE = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAnyPackage("..store..", "org.fundwatch.platform..")
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC);

    static final ArchRule PUBLISHED_HOLDS_NO_IDENTITY = noClasses()
            .that()
            .resideInAPackage("..published..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Identity")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("Sealed");

    /** A function of before a release is told things by one of the release, and reads past what it does not know. */
    static final ArchRule WHAT_IS_TOLD_MAY_SAY_MORE = noClasses()
            .that()
            .resideInAPackage("..published..")
            .should()
            .callMethod("org.fundwatch.kernel.Tree", "finish")
            .as("readers of what functions tell each other refuse nothing that they do not know");

    static final ArchRule ONLY_THE_VAULT_DECRYPTS = noClasses()
            .that()
            .resideOutsideOfPackages("org.fundwatch.vault..", "org.fundwatch.local..")
            .should()
            .callMethodWhere(target(nameMatching("decrypt"))
                    .and(target(owner(assignableTo("software.amazon.awssdk.services.kms.KmsClient")))))
            .as("only the vault asks the key store to decrypt");

    static final List<ArchRule> ALL = List.of(
            ONLY_THE_VAULT_DECRYPTS,
            DOMAINS_SEE_ONLY_JAVA_AND_KERNEL,
            SCREENING_KNOWS_NO_FRAMEWORK,
            KERNEL_SEES_ONLY_JAVA,
            CAPABILITIES_DO_NOT_MEET,
            FOUNDATION_DOES_NOT_LOOK_UP,
            CAPABILITIES_DO_NOT_LOOK_UP,
            ENTITIES_STAY_IN_THE_STORE,
            PUBLISHED_HOLDS_NO_IDENTITY,
            WHAT_IS_TOLD_MAY_SAY_MORE);

    private LayerRules() {}

    private static String[] domains(String... names) {
        return Stream.of(names)
                .map("org.fundwatch."::concat)
                .flatMap(it -> Stream.of(it, it + ".published..", it + ".planted"))
                .toArray(String[]::new);
    }

    private static String[] concat(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
