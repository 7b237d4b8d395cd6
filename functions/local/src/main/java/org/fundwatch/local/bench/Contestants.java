package org.fundwatch.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fundwatch.local.Between.Running;
import org.fundwatch.local.runtime.Image;
import org.fundwatch.local.runtime.RuntimeSettings;
import org.fundwatch.local.runtime.Trial;
import org.fundwatch.local.template.FunctionSpec;

/** The packages of one function that are measured in turn, by what the figures call them. */
final class Contestants {
    /** The executable. */
    static final String NATIVE = "native";

    /** The zip, with the JVM's options of the template. */
    static final String JVM = "jvm";

    /** The zip, with none of the JVM's options for speed. */
    static final String PLAIN = "jvm_plain";

    /** As a container image: the options of the template, and a cache of a training run. */
    static final String CACHED = "jvm_aot";

    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";
    private static final String FOR_SPEED = "\\s*-XX:\\S+";
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final Path EMPTY_ZIP = Path.of("functions", "bench-empty", "target", "function.zip");

    private final Running running;
    private final Stage stage;
    private final Set<String> cached;

    /** The functions of these names are measured with a cache, too. */
    Contestants(Stage stage, Set<String> cached) {
        this.running = stage.running();
        this.stage = stage;
        this.cached = Set.copyOf(cached);
    }

    Map<String, Trial.Starter> of(Subject subject) throws IOException {
        var jvm = spec(subject);
        var all = new LinkedHashMap<String, Trial.Starter>();
        if (Files.exists(executable(jvm))) {
            all.put(NATIVE, starter(NATIVE, jvm.from(executable(jvm))));
        }
        all.put(JVM, starter(JVM, jvm));
        all.put(PLAIN, starter(PLAIN, jvm.with(plain(jvm.environment()))));
        if (cached.contains(subject.function())) {
            all.put(CACHED, starter(CACHED, trained(subject, jvm)));
        }
        return all;
    }

    private FunctionSpec spec(Subject subject) {
        var spec = subject.function().equals(Subjects.EMPTY) ? empty() : running.function(subject.function());
        var variables = new HashMap<>(spec.environment());
        variables.putAll(subject.variables());
        return spec.with(variables);
    }

    /** It enters the same database, as a function that reads it. */
    private FunctionSpec empty() {
        var like = running.function("case-desk");
        return new FunctionSpec(
                "BenchEmpty",
                Subjects.EMPTY,
                EMPTY_ZIP,
                HANDLER,
                like.timeout(),
                like.memory(),
                like.concurrency(),
                like.environment());
    }

    private static Path executable(FunctionSpec function) {
        return function.zip().resolveSibling(NATIVE).resolve(function.zip().getFileName());
    }

    private static Map<String, String> plain(Map<String, String> environment) {
        var other = new HashMap<>(environment);
        other.computeIfPresent(OPTIONS, (name, options) -> options.replaceAll(FOR_SPEED, ""));
        return other;
    }

    private FunctionSpec trained(Subject subject, FunctionSpec jvm) throws IOException {
        return Image.trained(jvm, settings("training", jvm), trial -> {
            var act = new Act(subject, () -> trial);
            stage.open(act);
            act.ask();
            stage.clear();
        });
    }

    private Trial.Starter starter(String name, FunctionSpec function) {
        return new Trial.Starter(function, settings(name, function));
    }

    private RuntimeSettings settings(String name, FunctionSpec function) {
        return running.settings().in(running.settings().state().resolve("trials/" + function.name() + "-" + name));
    }
}
