package org.fundwatch.local.screening;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.indicators.Alert;
import org.fundwatch.claims.indicators.DoctorAlert;
import org.fundwatch.claims.indicators.PatientAlert;
import org.fundwatch.claims.indicators.UseStep;
import org.fundwatch.claims.screening.Sums;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.local.claims.Unreadable;
import org.fundwatch.local.screening.ScreenedFolder.Outcome;

/**
 * {@code make screen IN=… [EDITION=…] [OUT=…]}: screens partitions on all cores. Stopped anywhere and started again it goes
 * on where it was.
 */
public final class Screen {
    private static final int SOME_FAILED = 1;
    private static final int REFUSED = 2;
    private static final int MOST_TOLD = 10;
    private static final String RULE = "rule/";
    private static final String FINDINGS = "/findings";

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** The exit code is 0 when all was screened, 1 when a partition could not be, 2 when nothing could. */
    public static void main(String... args) {
        System.exit(new Screen(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(args));
    }

    /** Takes the partitions, where to put what comes of them, the edition, and the key of a knowledge file. */
    int run(String... args) {
        try {
            var in = Path.of(args[0]);
            if (args[0].isBlank() || !Files.exists(in)) {
                throw new Unreadable(
                        "Say where the partitions are: make screen IN=folder. " + args[0] + " is not there");
            }
            return screen(in, Path.of(args[1]), args[2], args[3]);
        } catch (Misfit | Unreadable e) {
            out.println("Nothing was screened: " + e.getMessage());
            return REFUSED;
        }
    }

    private int screen(Path in, Path to, String name, String key) {
        var edition = EditionChoice.placed(EditionChoice.of(name, key));
        var partitions = ScreenedFolder.partitions(in);
        if (partitions.isEmpty()) {
            throw new Unreadable(in + " holds no .jsonl and no .jsonl.gz");
        }
        var folder = ScreenedFolder.under(to, edition, partitions);
        var outcome = folder.run(System.err);
        tell(outcome, folder.out());
        return outcome.failed().isEmpty() ? 0 : SOME_FAILED;
    }

    private void tell(Outcome outcome, Path folder) {
        var work = outcome.totals().work();
        rules(work);
        work.all().forEach((what, count) -> {
            if (what.startsWith("aside/") || what.startsWith("broken/") || what.equals("cut_short")) {
                out.printf("%s: %d%n", what, count);
            }
        });
        alerts(outcome);
        outcome.failed().forEach((name, why) -> out.println("not screened: " + name + ", " + why));
        out.println(folder.resolve("findings.jsonl"));
        out.printf(
                "{\"settlements\":%d,\"screened\":%d,\"findings\":%d,\"total_fen\":%d,\"failed\":%d,\"findings_sha256\":\"%s\"}%n",
                work.of("settlements"),
                work.of("screened"),
                work.of("findings"),
                work.of("total_fen"),
                outcome.failed().size(),
                outcome.digest());
    }

    private void rules(Sums work) {
        out.println("rule   findings        yuan");
        work.all().entrySet().stream()
                .filter(sum -> sum.getKey().startsWith(RULE) && sum.getKey().endsWith(FINDINGS))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_TOLD)
                .map(sum -> sum.getKey().substring(RULE.length(), sum.getKey().length() - FINDINGS.length()))
                .forEach(rule -> out.printf(
                        "%-5s %9d %11s%n",
                        rule, work.of(RULE + rule + FINDINGS), MadeVisit.yuan(work.of(RULE + rule + "/amount_fen"))));
    }

    private void alerts(Outcome outcome) {
        var institutions = Alerts.of(outcome.totals().months());
        tell("Institutions", institutions, Function.identity(), Alert::explained);
        steps(Alerts.steps(institutions));
        var people = outcome.totals().people();
        tell("Doctors", Alerts.doctors(people), DoctorAlert::alert, DoctorAlert::explained);
        tell(
                "Institutions whose patients came oftenest",
                Alerts.patients(people),
                PatientAlert::alert,
                PatientAlert::explained);
    }

    private void steps(List<UseStep> steps) {
        if (!steps.isEmpty()) {
            out.println("Reminder, talk or audit for use of the fund, by a ladder that is an example of our own:");
        }
        steps.stream()
                .limit(MOST_TOLD)
                .forEach(step -> out.printf(
                        "%-8s %s %s: %s%n",
                        step.measure(),
                        step.institution(),
                        step.month(),
                        step.explained().en()));
    }

    private <T> void tell(String whose, List<T> alerts, Function<T, Alert> alert, Function<T, Bilingual> explained) {
        if (!alerts.isEmpty()) {
            out.println(whose + " to look at first, by lines that are examples of our own:");
        }
        alerts.stream().limit(MOST_TOLD).forEach(it -> {
            var of = alert.apply(it);
            out.printf(
                    "%-7s %s %s: %s%n",
                    of.grade(),
                    of.institution(),
                    of.month(),
                    explained.apply(it).en());
        });
    }
}
