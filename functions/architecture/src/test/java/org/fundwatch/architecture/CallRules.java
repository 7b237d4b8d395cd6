package org.fundwatch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/**
 * Who may call AWS, which blocks. From where these classes call is not seen here: a lambda handed on says nothing of the
 * thread and the transaction that it will run in.
 */
final class CallRules {
    private static final Set<String> ADAPTERS = Set.of(
            "org.fundwatch.platform.keys.Pepper",
            "org.fundwatch.platform.keys.Sealer",
            "org.fundwatch.platform.keys.Signer",
            "org.fundwatch.platform.objects.ObjectStore",
            "org.fundwatch.platform.secrets.ManagedSecrets",
            "org.fundwatch.platform.data.Bus",
            "org.fundwatch.claims.checking.KnowledgePlace$InBucket",
            "org.fundwatch.claimvalidation.CheckQueue",
            "org.fundwatch.claimvalidation.VisitDigests",
            "org.fundwatch.claimvalidation.client.ClientSecrets",
            "org.fundwatch.claimscreening.AddingUp",
            "org.fundwatch.claimscreening.EventBus",
            "org.fundwatch.claimscreening.S3Partition",
            "org.fundwatch.claimscreening.S3Shelf",
            "org.fundwatch.payment.Vault",
            "org.fundwatch.vault.Opener");

    private static final String CLIENT = "software.amazon.awssdk.core.SdkClient";

    private static final DescribedPredicate<JavaClass> AN_ADAPTER =
            DescribedPredicate.describe("an adapter", it -> ADAPTERS.contains(it.getFullName()));

    private static final DescribedPredicate<JavaClass> WAITS = AN_ADAPTER.or(
            DescribedPredicate.describe("the worker", it -> it.getFullName().equals("org.fundwatch.platform.Worker")));

    static final ArchRule ONLY_ADAPTERS_CALL_AWS = noClasses()
            .that(not(AN_ADAPTER))
            .and()
            .resideOutsideOfPackages("org.fundwatch.testing..", "org.fundwatch.local..")
            .should()
            .callMethodWhere(target(owner(assignableTo(CLIENT))).and(target(not(nameMatching("builder|create|close")))))
            .as("only adapters call AWS");

    static final ArchRule NOBODY_WAITS_WITH_A_CONNECTION_IN_HAND = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("not know who waits, if they open transactions of the pool") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (opensTransactionsOfThePool(item)) {
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(it -> WAITS.test(it.getTargetClass()))
                                .forEach(it -> events.add(SimpleConditionEvent.violated(item, it.getDescription())));
                    }
                }
            })
            .as("who opens a transaction of the pool, which no session shows, calls nobody that waits");

    static final List<ArchRule> ALL = List.of(ONLY_ADAPTERS_CALL_AWS, NOBODY_WAITS_WITH_A_CONNECTION_IN_HAND);

    private CallRules() {}

    private static boolean opensTransactionsOfThePool(JavaClass item) {
        return item.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("withTransaction")
                        && call.getTargetOwner().getFullName().startsWith("io.vertx."));
    }

    /** The adapters of the list that no class is: a name that was changed would open the rule to the next one. */
    static List<String> adaptersNotAmong(JavaClasses classes) {
        return ADAPTERS.stream().filter(name -> !classes.contain(name)).toList();
    }
}
