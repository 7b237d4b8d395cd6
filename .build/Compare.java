import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** {@code java Compare.java FOLDER FOLDER}: exit 0 only where two builds gave the same function zips, byte for byte. */
class Compare {
    private static final PrintStream OUT = System.out;

    private Compare() {}

    public static void main(String... folders) throws IOException {
        var first = zips(folders[0]);
        var second = zips(folders[1]);
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        var equal = !names.isEmpty();
        for (var name : names) {
            equal &= first.containsKey(name) && second.containsKey(name)
                    ? same(name, first.get(name), second.get(name))
                    : missing(name);
        }
        System.exit(equal ? 0 : 1);
    }

    private static Map<String, Path> zips(String folder) throws IOException {
        try (var lambdas = Files.list(Path.of(folder, "functions/lambdas"))) {
            return lambdas.filter(lambda -> Files.exists(lambda.resolve("pom.xml")))
                    .map(lambda -> lambda.resolve("target/function.zip"))
                    .filter(Files::exists)
                    .collect(Collectors.toMap(zip -> zip.getName(zip.getNameCount() - 3).toString(), zip -> zip));
        }
    }

    private static boolean missing(String name) {
        OUT.println("missing    from one of the builds  " + name);
        return false;
    }

    private static boolean same(String name, Path first, Path second) throws IOException {
        var same = Files.mismatch(first, second) == -1;
        OUT.println((same ? "identical  " : "differs    ") + digest(first) + "  " + name);
        if (!same) {
            var here = checksums(first);
            var there = checksums(second);
            there.forEach((entry, sum) -> {
                if (!here.remove(entry, sum)) {
                    here.put(entry, sum);
                }
            });
            here.keySet().forEach(entry -> OUT.println("           in " + entry));
        }
        return same;
    }

    private static Map<String, Long> checksums(Path zip) throws IOException {
        try (var entries = new ZipFile(zip.toFile())) {
            return entries.stream().collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc, (a, b) -> a, TreeMap::new));
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
