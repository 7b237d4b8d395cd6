package org.fundwatch.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/** What breaks, or silently freezes, in a native executable and in no test on the JVM; and who may ask for the time. */
final class NativeRules {
    private static final Set<String> FROZEN_AT_BUILD = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Clock",
            "java.security.SecureRandom",
            "java.util.Random",
            "java.net.InetAddress",
            "org.eclipse.microprofile.config.ConfigProvider");

    private static final Set<String> READS = Set.of("now", "systemUTC", "<init>", "getConfig", "getLocalHost");

    static final ArchRule STATICS_READ_NO_CLOCK_RANDOMNESS_OR_ENVIRONMENT = ArchRuleDefinition.classes()
            .that()
            .resideOutsideOfPackage("org.fundwatch.local..")
            .should(new ArchCondition<JavaClass>("not read a clock, randomness or the environment in a static") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getStaticInitializer().ifPresent(it -> freezes(it, events));
                }
            });

    static final ArchRule RANDOMNESS_IS_NO_STATIC = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.fundwatch.local..")
            .and()
            .areStatic()
            .should()
            .haveRawType(JavaClass.Predicates.assignableTo(java.util.Random.class));

    static final ArchRule ONLY_THE_CLOCK_CALLS_NOW = noClasses()
            .that()
            .resideOutsideOfPackage("org.fundwatch.local..")
            .and()
            .doNotHaveSimpleName("Clocks")
            .should()
            .callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone|currentTimeMillis"))
                    .and(target(owner(JavaClass.Predicates.resideInAnyPackage("java.time", "java.lang")))));

    static final ArchRule NOBODY_LOADS_CLASSES_BY_NAME = noClasses()
            .that()
            .resideOutsideOfPackage("org.fundwatch.local..")
            .should()
            .callMethodWhere(target(nameMatching("forName|loadClass"))
                    .and(target(owner(JavaClass.Predicates.assignableTo(Class.class)
                            .or(JavaClass.Predicates.assignableTo(ClassLoader.class))))));

    static final ArchRule ONLY_THE_PLATFORM_MAPS_BY_HAND = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.fundwatch.platform",
                    "org.fundwatch.platform.web",
                    "org.fundwatch.local..",
                    "org.fundwatch.testing..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectMapper.class)
            .as("only the platform uses an object mapper by hand, and it reads trees, not records");

    static final ArchRule RESPONSES_NAME_THEIR_TYPE = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LayerRules.LAMBDAS)
            .should(new ArchCondition<JavaMethod>("return RestResponse<T>, so that T is registered") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(it -> it.getFullName().equals("jakarta.ws.rs.core.Response"))
                            .forEach(it -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
                }
            });

    static final ArchRule NO_JSON_COLUMNS = noFields()
            .should()
            .beAnnotatedWith("org.hibernate.annotations.JdbcTypeCode")
            .as("no JSON column: each would need registration, and stops every function that sees the entity");

    static final List<ArchRule> ALL = List.of(
            STATICS_READ_NO_CLOCK_RANDOMNESS_OR_ENVIRONMENT,
            RANDOMNESS_IS_NO_STATIC,
            ONLY_THE_CLOCK_CALLS_NOW,
            NOBODY_LOADS_CLASSES_BY_NAME,
            ONLY_THE_PLATFORM_MAPS_BY_HAND,
            RESPONSES_NAME_THEIR_TYPE,
            NO_JSON_COLUMNS);

    private NativeRules() {}

    private static void freezes(JavaStaticInitializer initializer, ConditionEvents events) {
        initializer.getAccessesFromSelf().stream()
                .filter(NativeRules::readsWhatChanges)
                .forEach(it -> events.add(SimpleConditionEvent.violated(initializer.getOwner(), it.getDescription())));
    }

    private static boolean readsWhatChanges(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var name = access.getName();
        var environment = owner.equals("java.lang.System")
                && Set.of("getenv", "getProperty").contains(name);
        return environment || (FROZEN_AT_BUILD.contains(owner) && READS.contains(name));
    }
}
