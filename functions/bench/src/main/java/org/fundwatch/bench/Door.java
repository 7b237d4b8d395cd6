package org.fundwatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.RunningLauncher;

/** The packaged function behind the launcher's gateway, with the bench's edition: one hospital, one visit after the other. */
final class Door implements AutoCloseable {
    private static final String FUNCTION = "claim-validation";
    private static final String INSTITUTION = "H34110000001";
    private static final Path TEMPLATE = Path.of("infra", "template.yaml");
    private static final Path LAMBDAS = Path.of("functions", "lambdas");
    private static final String BEGIN = "\n  ClaimValidation:\n";
    private static final String VARIABLES = "        Variables:\n";
    private static final String OWN = "(?m)^ +(KNOWLEDGE_\\w+|RATE_LIMIT_PER_MINUTE): .*\\n";
    private static final String RECORDED = "            Queue: !GetAtt ClaimChecksQueue.Arn\n";
    private static final String WAITING = RECORDED + "            Enabled: false\n";
    private static final String UNLIMITED = "1000000";
    private static final int OK = 200;
    private static final int STARTS = 5;
    private static final int TRIES = 100;
    private static final double MILLION = 1e6;

    private enum Recording {
        AT_ONCE,
        LATER;

        String template() {
            return name().toLowerCase(Locale.ROOT) + ".yaml";
        }
    }

    private final Path folder;
    private final String classPath;
    private final String executable;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> bodies;

    private Door(Path folder, String classPath, String executable, List<String> bodies) {
        this.folder = folder;
        this.classPath = classPath;
        this.executable = executable;
        this.bodies = bodies;
    }

    /** An {@link IOException} where the function was not packaged; the executable is not measured where its name is empty. */
    static Door open(String classPath, byte[] file, String executable) throws IOException {
        var folder = Files.createTempDirectory("fundwatch-bench");
        var knowledge = Files.write(folder.resolve("edition.fwk"), file);
        var key = Base64.getEncoder().encodeToString(Ours.publicKey().getEncoded());
        var variables = Map.of(
                "KNOWLEDGE_FILE",
                knowledge.toString(),
                "KNOWLEDGE_KEY",
                key,
                "KNOWLEDGE_RULES",
                "edition/national-2.yaml",
                "RATE_LIMIT_PER_MINUTE",
                UNLIMITED);
        var template = set(Files.readString(TEMPLATE), variables);
        Files.writeString(folder.resolve(Recording.AT_ONCE.template()), template);
        Files.writeString(folder.resolve(Recording.LATER.template()), template.replace(RECORDED, WAITING));
        var json = new ObjectMapper();
        var bodies = new ArrayList<String>();
        for (var request : Visits.TYPICAL.of(ClaimBench.VISITS, Integer.parseInt(ClaimBench.FIFTY))) {
            bodies.add(json.writeValueAsString(request));
        }
        return new Door(folder, classPath, executable, bodies);
    }

    /** The template with other variables for the function: what it says of them itself goes. */
    private static String set(String template, Map<String, String> variables) throws IOException {
        var begin = template.indexOf(BEGIN);
        var at = template.indexOf(VARIABLES, begin);
        var end = template.indexOf("      Events:", at);
        if (begin < 0 || at < 0 || end < 0 || !template.contains(RECORDED)) {
            throw new IOException(TEMPLATE + " has no claim-validation as it was");
        }
        var kept = template.substring(at + VARIABLES.length(), end).replaceAll(OWN, "");
        var own = new StringBuilder();
        variables.forEach((name, value) -> own.append("          %s: '%s'%n".formatted(name, value)));
        return template.substring(0, at) + VARIABLES + own + kept + template.substring(end);
    }

    Map<String, Object> measured() throws IOException {
        var figures = new LinkedHashMap<String, Object>();
        measure(figures, "jvm", "launcher");
        if (executable.isEmpty()) {
            figures.put("start_to_first_checked_claim_native_ms", "not measured");
        } else {
            measure(figures, "native", "launcher_native", "--native", FUNCTION);
        }
        return figures;
    }

    /** As it runs here, then with the records of checks left in their queue: who records has cores of its own elsewhere. */
    private void measure(Map<String, Object> figures, String kind, String name, String... more) throws IOException {
        try (var launcher = start(kind, Recording.AT_ONCE, more)) {
            figures.put("start_to_first_checked_claim_" + kind + "_ms", starts(launcher));
            var addresses = launcher.addresses();
            figures.putAll(Answers.measured(name, visit -> check(addresses, visit)));
        }
        try (var launcher = start(kind + "-alone", Recording.LATER, more)) {
            var addresses = launcher.addresses();
            first(addresses, 0);
            figures.putAll(Answers.measured(name + "_alone", visit -> check(addresses, visit)));
        }
    }

    private RunningLauncher start(String state, Recording recording, String... more) throws IOException {
        var template = folder.resolve(recording.template()).toString();
        var options = new ArrayList<>(List.of("--template", template, "--functions", LAMBDAS.toString()));
        options.addAll(List.of(more));
        return RunningLauncher.start(classPath, folder.resolve(state), options.toArray(String[]::new));
    }

    /** The median, of processes that were killed before. */
    private double starts(RunningLauncher launcher) {
        var addresses = launcher.addresses();
        first(addresses, 0);
        var times = new ArrayList<Double>();
        for (var i = 0; i < STARTS; i++) {
            launcher.kill(FUNCTION);
            times.add(first(addresses, i));
        }
        return times.stream().sorted().toList().get(STARTS / 2);
    }

    /** Milliseconds until an answer is a whole check: the first may say that there was no time for one. */
    private double first(Addresses addresses, int visit) {
        var begun = System.nanoTime();
        for (var i = 0; i < TRIES; i++) {
            if (isChecked(send(addresses, visit))) {
                return (System.nanoTime() - begun) / MILLION;
            }
        }
        throw new IllegalStateException("no claim was checked");
    }

    /** Milliseconds until the answer; anything but a whole check is an {@link IllegalStateException}. */
    private double check(Addresses addresses, int visit) {
        var begun = System.nanoTime();
        var answer = send(addresses, visit);
        var taken = (System.nanoTime() - begun) / MILLION;
        if (!isChecked(answer)) {
            throw new IllegalStateException("a claim was answered " + answer.statusCode() + " " + answer.body());
        }
        return taken;
    }

    private static boolean isChecked(HttpResponse<String> answer) {
        return answer.statusCode() == OK && answer.body().contains("\"edition\":\"edition/bench\"");
    }

    private HttpResponse<String> send(Addresses addresses, int visit) {
        var request = HttpRequest.newBuilder(addresses.api().resolve("/v1/claims/check"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + addresses.institution(INSTITUTION))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(bodies.get(visit % bodies.size())))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString()).join();
    }

    @Override
    public void close() throws IOException {
        client.close();
        FileUtils.deleteDirectory(folder.toFile());
    }
}
