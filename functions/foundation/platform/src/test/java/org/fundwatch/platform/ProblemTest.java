package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Path VOCABULARY = Path.of("..", "..", "..", "openapi", "problems.yaml");
    private static final List<Failure> ONE_OF_EACH = List.of(
            new Failure.Unreadable(),
            new Failure.Malformed("/amountFen", "must be a whole number"),
            new Failure.UnknownReference("/place", "place"),
            new Failure.KeyMissing(),
            new Failure.KeyReused(),
            new Failure.TooLarge(1),
            new Failure.NoSuchResource(),
            new Failure.MethodNotAllowed(),
            new Failure.UnsupportedMediaType(),
            new Failure.NotAcceptable(),
            new Failure.Unauthenticated(),
            new Failure.RoleMissing("adjudicator"),
            new Failure.RolesMixed(),
            new Failure.ScopeMissing("claims:check"),
            new Failure.SignatureWrong(),
            new Failure.Replayed(),
            new Failure.ClockSkew("2026-11-25T04:00:00Z", 300),
            new Failure.AskedTooOften(7),
            new Failure.ReceiptUnknown(),
            new Failure.CaseUnknown(),
            new Failure.NotAllowedNow("RECEIVED", "penalty"),
            new Failure.SecondPersonNeeded(),
            new Failure.NotListed("TERM_OVER"),
            new Failure.MultipleOutOfRange("/parts/0/multiple", "2", "5"),
            new Failure.SumOutOfRange("/parts/0/sumFen", 1, 2),
            new Failure.ChoiceNotLeft("/parts/0", "FINE_MUST_FOLLOW"),
            new Failure.FindingLeftOut("/parts/0/finding"),
            new Failure.TimeBarred("2023-08-02"),
            new Failure.ExtensionNotLeft("/days"),
            new Failure.MeasureNotAllowed("/proposal", "TOO_LONG", "第四十二条"),
            new Failure.PointsOutOfRange("/points", 4, 6),
            new Failure.FootingMissing("/footing/kind", "PENALTY"),
            new Failure.RewardLapsed("2024-05-07"),
            new Failure.RewardNotClaimable("UNDER_REVIEW"),
            new Failure.ClaimTokenWrong(),
            new Failure.TooManyTries(900),
            new Failure.Undetermined("appealDecidedOn"),
            new Failure.PolicyMissing(),
            new Failure.NotRecorded(),
            new Failure.TooMuchFound(1),
            new Failure.CheckUnknown(),
            new Failure.FindingUnknown(),
            new Failure.DataMissing(List.of("prefetch.patient")),
            new Failure.NotMapped("/item/0/detail"),
            new Failure.PayoutUnknown(),
            new Failure.FileUnknown(),
            new Failure.OpeningUnknown(),
            new Failure.IdentityRefused("OPENED_BEFORE"),
            new Failure.VaultSilent(),
            new Failure.Unexpected("b7e2"));

    @Test
    void the_published_vocabulary_is_what_the_code_says_and_nothing_more() throws IOException {
        var said = ONE_OF_EACH.stream().map(Problem::of).map(ProblemTest::line);

        assertThat(published()).containsExactlyInAnyOrderElementsOf(said.toList());
    }

    @Test
    void the_examples_here_leave_no_failure_out() {
        var examples = ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(examples).isEqualTo(records(Failure.class).collect(Collectors.toSet()));
    }

    @Test
    void a_problem_is_written_with_its_members_side_by_side() {
        var json = Problem.of(ONE_OF_EACH.get(1)).json();

        assertThat(json)
                .contains("\"type\":\"https://fundwatch.org/problems/request/malformed\"")
                .contains("\"title\":\"A field does not fit\"", "\"status\":422")
                .contains("\"detail\":\"must be a whole number\"", "\"pointer\":\"/amountFen\"");
    }

    @Test
    void members_without_content_are_left_out() {
        assertThat(Problem.of(new Failure.KeyMissing()).json()).doesNotContain("detail");
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(ProblemTest::records);
    }

    private static List<String> published() throws IOException {
        try (var stream = Files.newInputStream(VOCABULARY)) {
            var vocabulary = Tree.of(Yaml.read(stream));
            var base = vocabulary.text("base");
            var lines = vocabulary.children("problems").stream()
                    .map(problem -> line(base, problem))
                    .toList();
            vocabulary.finish();
            return lines;
        }
    }

    private static String line(String base, Tree problem) {
        var title = problem.child("title");
        assertThat(List.of(title.text("zh"), problem.text("meaning"))).isNotEmpty();
        var extensions = problem.has("extensions")
                ? problem.children("extensions").stream().map(Tree::text).toList()
                : List.<String>of();
        return line(base + problem.text("type"), problem.integer("status"), title.text("en"), extensions);
    }

    private static String line(Problem problem) {
        return line(
                problem.type(),
                problem.status(),
                problem.title(),
                List.copyOf(problem.extensions().keySet()));
    }

    private static String line(String type, int status, String title, List<String> extensions) {
        return type + " " + status + " " + title + " " + new TreeSet<>(extensions);
    }
}
