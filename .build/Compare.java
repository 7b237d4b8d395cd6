import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** {@code java Compare.java FOLDER FOLDER}: exit 0 only where two builds gave the same function zips, byte for byte. */
class Compare {
    private static final PrintStream OUT = System.out;

    private Compare() {}

    public static void main(String... folders) throws IOException {
        var names = new TreeSet<String>();
        for (var folder : folders) {
            names.addAll(functions(Path.of(folder)));
        }
        var equal = !names.isEmpty();
        for (var name : names) {
            equal &= same(name, zip(folders[0], name), zip(folders[1], name));
        }
        System.exit(equal ? 0 : 1);
    }

    private static List<String> functions(Path folder) throws IOException {
        try (var lambdas = Files.list(folder.resolve("functions/lambdas"))) {
            return lambdas.filter(lambda -> Files.exists(lambda.resolve("pom.xml")))
                    .map(lambda -> lambda.getFileName().toString())
                    .toList();
        }
    }

    private static Path zip(String folder, String function) {
        return Path.of(folder, "functions/lambdas", function, "target/function.zip");
    }

    private static boolean same(String name, Path first, Path second) throws IOException {
        if (!Files.exists(first) || !Files.exists(second)) {
            OUT.println("missing    from at least one build  " + name);
            return false;
        }
        if (Files.mismatch(first, second) != -1) {
            OUT.println("differs    " + digest(first) + "  " + digest(second) + "  " + name);
            different(checksums(first), checksums(second)).forEach(entry -> OUT.println("           in " + entry));
            return false;
        }
        OUT.println("identical  " + digest(first) + "  " + name);
        return true;
    }

    private static List<String> different(Map<String, Long> here, Map<String, Long> there) {
        var entries = new TreeSet<>(here.keySet());
        entries.addAll(there.keySet());
        return entries.stream().filter(entry -> !Objects.equals(here.get(entry), there.get(entry))).toList();
    }

    private static Map<String, Long> checksums(Path zip) throws IOException {
        try (var entries = new ZipFile(zip.toFile())) {
            return entries.stream().collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (one, other) -> one));
        }
    }

    private static String digest(Path zip) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
