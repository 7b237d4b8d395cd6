import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** {@code java Compare.java FOLDER FOLDER}: exit 1 where two builds gave a function zips that differ, but for {@link #GENERATED}. */
class Compare {
    private static final java.io.PrintStream OUT = System.out;

    /** Quarkus 3.34.2 numbers and orders what it generates by threads and hashes; corrected after it (quarkus #53025, #53084, #53358, #54363). */
    private static final List<String> GENERATED =
            List.of("io/quarkus/runner/recorded/", "io/quarkus/runtime/generated/", "io/quarkus/qute/runtime/extensions/");

    private static int unexplained;

    public static void main(String... folders) throws IOException {
        try (var lambdas = Files.list(Path.of(folders[0], "functions/lambdas"))) {
            for (var lambda : lambdas.filter(folder -> Files.exists(zip(folder))).sorted().toList()) {
                compare(zip(lambda), zip(Path.of(folders[1], "functions/lambdas").resolve(lambda.getFileName())));
            }
        }
        System.exit(unexplained == 0 ? 0 : 1);
    }

    private static Path zip(Path lambda) {
        return lambda.resolve("target/function.zip");
    }

    private static void compare(Path first, Path second) throws IOException {
        var name = first.getName(first.getNameCount() - 3);
        if (Files.mismatch(first, second) == -1) {
            OUT.println("identical  " + digest(Files.readAllBytes(first)) + "  " + name);
            return;
        }
        try (var one = new ZipFile(first.toFile());
                var two = new ZipFile(second.toFile())) {
            var different = different(one, two);
            var reordered = different.stream().filter(entry -> reordered(one, two, entry)).toList();
            OUT.printf("differs    in %d classes that Quarkus numbers or orders anew each time  %s%n", reordered.size(), name);
            different.stream().filter(entry -> !reordered.contains(entry)).forEach(entry -> fail(name + ": " + entry));
        }
    }

    private static void fail(String difference) {
        unexplained++;
        OUT.println("differs    " + difference);
    }

    private static List<String> different(ZipFile one, ZipFile two) {
        var names = new TreeSet<String>();
        one.stream().map(ZipEntry::getName).forEach(names::add);
        two.stream().map(ZipEntry::getName).forEach(names::add);
        return names.stream().filter(name -> !Arrays.equals(bytes(one, name), bytes(two, name))).toList();
    }

    /** The same words, numbers aside. */
    private static boolean reordered(ZipFile one, ZipFile two, String name) {
        return GENERATED.stream().anyMatch(name::startsWith) && words(bytes(one, name)).equals(words(bytes(two, name)));
    }

    private static List<String> words(byte[] type) {
        return StreamSupport.stream(ClassFile.of().parse(type).constantPool().spliterator(), false)
                .filter(Utf8Entry.class::isInstance)
                .map(word -> ((Utf8Entry) word).stringValue().replaceAll("[0-9]+", "#"))
                .sorted()
                .distinct()
                .collect(Collectors.toList());
    }

    private static byte[] bytes(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        try {
            return entry == null ? null : zip.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
