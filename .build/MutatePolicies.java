import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Nudges every number of every policy of one module by one unit, one at a time, and runs the module's tests with it: a number
 * that no test misses is a survivor. One JVM for all: the changed file lies before the module's classes, in a loader of its own.
 *
 * <p>A number is a whole value: 2, 3.5, 10000 CNY, 1.5%, or a date, which moves by a day. Ids, names and addresses are none.
 */
public final class MutatePolicies {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)( ?[A-Za-z%]+)?");
    private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final List<String> FOLDERS = List.of("policies", "edition");
    private static final Set<String> NAMES = Set.of("id", "instrument", "source", "url", "article", "note", "place");

    private static final PrintStream OUT = System.out;

    private final Path classes;
    private final Path tests;
    private final Path changed;
    private final Launcher launcher = LauncherFactory.create();

    private record Mutant(Path file, int line, String path, String was, String is, String text) {}

    private MutatePolicies(Path module) throws IOException {
        classes = module.resolve("target/classes");
        tests = module.resolve("target/test-classes");
        changed = Files.createTempDirectory("policies");
    }

    /** Argument: the module's folder, compiled with its tests; its class path is this JVM's. Ends with 1 if any number survives. */
    public static void main(String... args) throws IOException {
        System.exit(new MutatePolicies(Path.of(args[0]).toAbsolutePath()).run(Path.of(args[0])) ? 0 : 1);
    }

    private boolean run(Path module) throws IOException {
        var begun = System.nanoTime();
        var mutants = mutants();
        if (!survives()) {
            OUT.println(module + ": its tests fail with the policies as they are; nothing was tried");
            return false;
        }
        var survivors = new ArrayList<Mutant>();
        for (var mutant : mutants) {
            write(mutant.file, mutant.text);
            if (survives()) {
                survivors.add(mutant);
            }
            Files.delete(changed.resolve(mutant.file));
        }
        survivors.forEach(one -> OUT.printf("SURVIVED  %s:%d  %s: %s -> %s%n", one.file, one.line, one.path, one.was, one.is));
        OUT.printf(
                "%s: %d numbers nudged, %d survived, %d s%n",
                module, mutants.size(), survivors.size(), (System.nanoTime() - begun) / 1_000_000_000L);
        return survivors.isEmpty();
    }

    private List<Mutant> mutants() throws IOException {
        var mutants = new ArrayList<Mutant>();
        for (var folder : FOLDERS.stream().map(classes::resolve).filter(Files::isDirectory).toList()) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
                    var text = Files.readString(file);
                    visit(new Yaml().compose(new StringReader(text)), "", classes.relativize(file), text, mutants);
                }
            }
        }
        return mutants;
    }

    private static void visit(Node node, String path, Path file, String text, List<Mutant> mutants) {
        switch (node) {
            case MappingNode map -> map.getValue().forEach(entry -> {
                var key = ((ScalarNode) entry.getKeyNode()).getValue();
                if (!NAMES.contains(key)) {
                    visit(entry.getValueNode(), path + "/" + key, file, text, mutants);
                }
            });
            case SequenceNode list -> {
                for (var i = 0; i < list.getValue().size(); i++) {
                    visit(list.getValue().get(i), path + "/" + i, file, text, mutants);
                }
            }
            case ScalarNode scalar -> nudged(scalar.getValue()).ifPresent(is -> mutants.add(mutant(scalar, is, path, file, text)));
            default -> throw new IllegalArgumentException("an anchor at " + node.getStartMark());
        }
    }

    private static Mutant mutant(ScalarNode scalar, String is, String path, Path file, String text) {
        var start = text.offsetByCodePoints(0, scalar.getStartMark().getIndex());
        var end = text.offsetByCodePoints(0, scalar.getEndMark().getIndex());
        var quoted = text.substring(start, end).replace(scalar.getValue(), is);
        var changedText = text.substring(0, start) + quoted + text.substring(end);
        return new Mutant(file, scalar.getStartMark().getLine() + 1, path, scalar.getValue(), is, changedText);
    }

    private static Optional<String> nudged(String value) {
        if (DATE.matcher(value).matches()) {
            return Optional.of(LocalDate.parse(value).plusDays(1).toString());
        }
        var number = NUMBER.matcher(value);
        if (!number.matches()) {
            return Optional.empty();
        }
        var decimal = new BigDecimal(number.group(1));
        var unit = number.group(2) == null ? "" : number.group(2);
        return Optional.of(decimal.add(decimal.ulp()).toPlainString() + unit);
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(changed.resolve(file).getParent());
        Files.writeString(changed.resolve(file), text);
    }

    /** Whether every test passes with what now lies before the classes; ends at the first class that fails. */
    private boolean survives() throws IOException {
        var urls = new URL[] {url(changed), url(tests), url(classes)};
        try (var loader = new URLClassLoader(urls, MutatePolicies.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            for (var name : testClasses()) {
                if (fails(loader.loadClass(name))) {
                    return false;
                }
            }
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(MutatePolicies.class.getClassLoader());
        }
    }

    private boolean fails(Class<?> test) {
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .configurationParameter("jqwik.database", changed.resolve("jqwik").toString())
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build();
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            launcher.execute(request, listener);
        } finally {
            System.setOut(OUT);
        }
        return listener.getSummary().getTotalFailureCount() > 0;
    }

    /** Those that speak of policies first, since they are quick and miss most. */
    private List<String> testClasses() throws IOException {
        try (var files = Files.walk(tests)) {
            return files.map(file -> tests.relativize(file).toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted(Comparator.comparing((String name) -> !name.contains("Polic")).thenComparing(name -> name))
                    .toList();
        }
    }

    private static URL url(Path folder) {
        try {
            return URI.create(folder.toUri().toString().replaceAll("/*$", "/")).toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
