package org.fundwatch.local.edition;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a folder with the list as a reader downloaded it: {@code make verify-edition DIR=… [KEY=…]}. The folder is the
 * public one, an archive, or one edition; the key is the fingerprint that the bureau prints elsewhere.
 */
public final class EditionCheck {

    /** Ends with 0 if all holds, 1 if anything is wrong, 2 if it was not told what to check. */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].isBlank()) {
            System.err.println("Say which folder: make verify-edition DIR=…");
            System.exit(2);
        }
        if (!Files.isDirectory(Path.of(args[0]))) {
            System.err.println("There is no folder " + args[0] + ".");
            System.exit(2);
        }
        var wrong = wrongIn(Path.of(args[0]), args.length > 1 ? args[1].strip() : "", System.out);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** What is wrong with the folder, told line by line as well; nothing if all holds. */
    public static List<String> wrongIn(Path path, String expectedKey, PrintStream out) {
        var findings = new Findings(out);
        check(new Folder(path), expectedKey, findings);
        if (expectedKey.isEmpty()) {
            findings.note("The key is the folder's own. Compare its fingerprint with the one that the bureau prints"
                    + " elsewhere, or give it: KEY=…");
        }
        conclude(findings, out);
        return findings.allWrong();
    }

    private static void check(Folder folder, String expectedKey, Findings findings) {
        if (folder.has(PublicFolder.CURRENT)) {
            new PublicFolder(folder, expectedKey, findings).check();
        } else if (folder.has(ArchiveFolder.EDITIONS)) {
            new ArchiveFolder(folder, expectedKey, findings).check();
        } else {
            new EditionFolder(folder, expectedKey, findings).check();
            findings.note("One edition by itself: its place in the chain was not checked.");
        }
    }

    private static void conclude(Findings findings, PrintStream out) {
        var wrong = findings.allWrong().size();
        out.println(wrong == 0 ? "All holds." : "%d wrong. Do not rely on this list.".formatted(wrong));
    }

    private EditionCheck() {}
}
