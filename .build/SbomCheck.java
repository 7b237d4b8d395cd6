import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** {@code java SbomCheck.java ZIP…}: exit 1 unless each jar in a zip stands in the SBOM beside it with its SHA-256. */
class SbomCheck {
    private static final java.io.PrintStream OUT = System.out;

    private static final Pattern DIGEST = Pattern.compile("\"content\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final Pattern COORDINATES = Pattern.compile("\"pkg:maven/([^/]+)/([^@]+)@([^?]+)\\?type=jar\"");
    private static final String REWRITTEN = "lib/modified-";

    public static void main(String... zips) throws IOException {
        var missing = new ArrayList<String>();
        for (var zip : zips) {
            missing.addAll(missing(Path.of(zip)));
        }
        missing.forEach(System.err::println);
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    private static List<String> missing(Path zip) throws IOException {
        var function = zip.getParent().getParent().getFileName().toString();
        var sbom = Files.readString(zip.resolveSibling(function + "-sbom.json"));
        var known = DIGEST.matcher(sbom).results().map(found -> found.group(1)).collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        try (var open = new ZipFile(zip.toFile())) {
            var jars = open.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".jar")).toList();
            for (var jar : jars) {
                if (!known.contains(digest(open, jar)) && !rewritten(sbom).contains(jar)) {
                    missing.add(function + ": " + jar + " is not in the SBOM");
                }
            }
            OUT.printf("%4d jars, each in its SBOM but %d: %s%n", jars.size(), missing.size(), function);
        }
        return missing;
    }

    /** Quarkus rewrites some jars while it builds: they are known by their coordinates. */
    private static Set<String> rewritten(String sbom) {
        return COORDINATES.matcher(sbom).results()
                .map(found -> REWRITTEN + found.group(1) + "." + found.group(2) + "-" + found.group(3) + ".jar")
                .collect(Collectors.toSet());
    }

    private static String digest(ZipFile zip, String name) throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
