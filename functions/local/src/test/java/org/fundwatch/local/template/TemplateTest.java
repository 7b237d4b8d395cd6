package org.fundwatch.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    static final Path INFRA = Path.of("../../infra/template.yaml");
    static final Path RIGHTS = Path.of("../../infra/rights.yaml");
    static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("DatabaseHost", "127.0.0.1"),
            Map.entry("MigrationHost", "127.0.0.2"),
            Map.entry("DatabasePort", "6543"),
            Map.entry("StaffIssuer", "http://localhost:1/staff"),
            Map.entry("ApiAddress", "http://localhost:2"),
            Map.entry("DeskSecret", "fundwatch/desk"),
            Map.entry("InstitutionIssuer", "http://localhost:1/institutions"),
            Map.entry("InstitutionKeys", "http://localhost:1/institutions/jwks"),
            Map.entry("MigrationCredentials", "local-only"),
            Map.entry("IdentityKey", "identity"),
            Map.entry("ReceiptPepper", "pepper"),
            Map.entry("VisitPepper", "visits"),
            Map.entry("InstitutionSecrets", "secrets"),
            Map.entry("ClaimFilesBucket", "claims"),
            Map.entry("SigningKey", "alias/signing"),
            Map.entry("ClaimsInBucket", "claims-in"),
            Map.entry("ClaimsOutBucket", "claims-out"),
            Map.entry("PublicBucket", "public"),
            Map.entry("ArchiveBucket", "archive"),
            Map.entry("PaymentBucket", "payments"),
            Map.entry("PayerName", "a bureau"),
            Map.entry("PayerAccount", "an account"),
            Map.entry("PayerBank", "a bank"));

    private final Template template = Template.read(INFRA, GIVEN);

    @Test
    void finds_every_function_with_its_package_named_after_its_folder() {
        assertThat(template.functions())
                .extracting(FunctionSpec::name)
                .contains("report-intake", "report-follow-up", "case-desk", "case-events", "schema-migration");
        assertThat(template.function("report-intake").orElseThrow().zip())
                .isEqualTo(Path.of("../../functions/lambdas/report-intake/target/function.zip"));
    }

    @Test
    void every_function_folder_in_the_house_is_described() {
        for (var function : template.functions()) {
            assertThat(function.zip().getParent().resolveSibling("pom.xml")).exists();
        }
    }

    @Test
    void globals_hold_where_a_function_says_nothing_and_give_way_where_it_does() {
        assertThat(template.function("report-intake").orElseThrow().timeout()).isEqualTo(Duration.ofSeconds(29));
        assertThat(template.function("schema-migration").orElseThrow().timeout())
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(template.function("event-relay").orElseThrow().concurrency()).isEqualTo(1);
        assertThat(template.function("case-events").orElseThrow().concurrency()).isEqualTo(FunctionSpec.UNRESERVED);
    }

    @Test
    void environment_is_merged_and_resolved() {
        assertThat(template.function("report-intake").orElseThrow().environment())
                .containsEntry("DB_HOST", "127.0.0.1")
                .containsEntry("DB_PORT", "6543")
                .containsEntry("DB_NAME", "fundwatch")
                .containsEntry("DB_USER", "report_intake")
                .containsEntry("IDENTITY_KEY_ID", "identity")
                .containsEntry("EVENT_BUS", "fundwatch");
    }

    @Test
    void the_door_of_institutions_gets_the_pepper_of_visits_and_not_that_of_receipts() {
        assertThat(template.function("claim-validation").orElseThrow().environment())
                .containsEntry("VISIT_PEPPER_KEY_ID", "visits")
                .doesNotContainKey("RECEIPT_PEPPER_KEY_ID");
    }

    @Test
    void the_paying_side_calls_the_vault_by_the_name_that_it_has_here_and_holds_no_key() {
        assertThat(template.function("reward-payment").orElseThrow().environment())
                .containsEntry("VAULT_FUNCTION", "identity-vault:live")
                .doesNotContainKey("IDENTITY_KEY_ID");
    }

    @Test
    void decrypting_is_granted_once_and_so_is_asking_who_may() throws IOException {
        assertThat(Files.readString(INFRA)).doesNotContain("kms:Decrypt", "lambda:InvokeFunction");
        assertThat(Files.readString(RIGHTS))
                .containsOnlyOnce("kms:Decrypt, Resource: !Ref IdentityKey")
                .doesNotContainPattern("kms:Decrypt(?!, Resource: !Ref IdentityKey|(, kms:GenerateDataKey\\])?\\n +"
                        + "Resource: !Ref StorageKey\\n +Condition: .*kms:ViaService)")
                .containsOnlyOnce("lambda:InvokeFunction")
                .containsPattern("RoleName: fundwatch-identity-vault\\n(?:(?!RoleName).*\\n)*?.*kms:Decrypt")
                .containsPattern("RoleName: fundwatch-reward-payment\\n(?:(?!RoleName).*\\n)*?.*lambda:InvokeFunction");
    }

    @Test
    void the_migration_alone_passes_the_proxy_by() {
        assertThat(template.functions())
                .filteredOn(
                        function -> "127.0.0.2".equals(function.environment().get("DB_HOST")))
                .extracting(FunctionSpec::name)
                .containsExactly("schema-migration");
    }

    @Test
    void nobody_enters_the_database_without_looking_who_answers() {
        assertThat(template.functions())
                .allSatisfy(function -> assertThat(function.environment()).doesNotContainKey("DB_TLS"));
        assertThat(template.function("schema-migration").orElseThrow().environment())
                .containsKey("DB_AUTHORITY");
    }

    @Test
    void a_secret_of_the_cloud_needs_a_local_value() {
        var without = new HashMap<>(GIVEN);
        without.remove("MigrationCredentials");

        assertThat(TemplateErrors.of(INFRA, without)).contains("lives in AWS").matches("template\\.yaml:\\d+: .*");
    }

    @Test
    void staff_routes_name_their_issuer_and_public_routes_are_open() {
        var issuer = new AuthorizerSpec("Staff", "http://localhost:1/staff", List.of("fundwatch-desk"));

        assertThat(template.authorizers()).containsExactly(issuer);
        assertThat(template.routes())
                .contains(new RouteSpec("POST", "/v1/reports", "report-intake", new Access.Open()))
                .contains(new RouteSpec("GET", "/v1/cases", "case-desk", new Access.Token(issuer, List.of())));
    }

    @Test
    void queues_know_their_dead_letters_and_functions_their_queues() {
        assertThat(template.queues())
                .contains(new QueueSpec("case-events", Duration.ofMinutes(2), 5, "case-events-dead-letters"))
                .contains(new QueueSpec("claim-checks", Duration.ofMinutes(2), 5, "claim-checks-dead-letters"))
                .contains(new QueueSpec("case-events-dead-letters", Duration.ofSeconds(30), Integer.MAX_VALUE, ""));
        assertThat(template.eventSources()).contains(new EventSourceSpec("case-events", "case-events", 10, true));
    }

    @Test
    void no_queue_is_left_untaken_but_those_of_dead_letters() {
        assertThat(template.queues())
                .extracting(QueueSpec::name)
                .filteredOn(name -> !name.endsWith("dead-letters"))
                .containsExactlyInAnyOrderElementsOf(template.eventSources().stream()
                        .map(EventSourceSpec::queue)
                        .toList());
    }

    @Test
    void rules_lead_from_the_bus_to_queues_that_exist() {
        assertThat(template.buses()).containsExactly("fundwatch");
        assertThat(template.rules())
                .contains(new RuleSpec(
                        "fundwatch",
                        List.of("fundwatch"),
                        List.of("CaseSubstantiated", "PenaltyRevoked"),
                        "reward-calculation",
                        "$.detail"))
                .allSatisfy(rule -> assertThat(template.queues())
                        .extracting(QueueSpec::name)
                        .contains(rule.queue()));
    }

    @Test
    void buckets_bear_the_names_that_were_given() {
        assertThat(template.buckets()).containsExactlyInAnyOrder("public", "archive", "payments", "claims");
    }

    @Test
    void example_policies_decide_nothing_unless_allowed() {
        assertThat(template.function("case-desk").orElseThrow().environment())
                .containsEntry("EXAMPLE_POLICIES", "refused");
    }

    @Test
    void schedules_repeat_at_their_rate() {
        assertThat(template.schedules())
                .contains(
                        new ScheduleSpec("event-relay-sweep", Duration.ofMinutes(1), "event-relay"),
                        new ScheduleSpec("case-deadlines-count", Duration.ofHours(6), "case-deadlines"));
    }
}
