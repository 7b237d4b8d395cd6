package org.fundwatch.local.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks one edition by itself: its signature, its key, and every file. */
record EditionFolder(Folder folder, String expectedKey, Findings findings) {
    static final String LIST = "list.json";
    static final String TOMBSTONES = "tombstones.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final Set<String> UNNAMED = Set.of(Manifest.FILE, SIGNATURE, KeyFile.FILE);

    /** The manifest, if there is one to go on with. */
    Optional<Manifest> check() {
        var manifest = Manifest.of(folder);
        manifest.ifPresentOrElse(this::check, () -> findings.wrong(named(Manifest.FILE) + " is missing or unreadable"));
        return manifest;
    }

    private void check(Manifest manifest) {
        findings.note("edition %d of %s".formatted(manifest.edition(), manifest.list()));
        KeyFile.of(folder)
                .ifPresentOrElse(
                        key -> checkKey(manifest, key),
                        () -> findings.wrong(named(KeyFile.FILE) + " is missing or unreadable"));
        manifest.files().forEach(this::checkFile);
        checkNothingElse(manifest);
        List.of(LIST, TOMBSTONES).forEach(name -> checkNumber(manifest, name));
    }

    private void checkKey(Manifest manifest, KeyFile key) {
        findings.check(
                manifest.keySha256().equals(key.fingerprint()),
                "the key is the one that the manifest names: " + key.fingerprint(),
                named(KeyFile.FILE) + " is another key than the manifest names");
        if (!expectedKey.isEmpty()) {
            findings.check(
                    expectedKey.equals(key.fingerprint()),
                    "the key is the one that you expect",
                    "another key than you expect signed this: " + key.fingerprint());
        }
        if (key.demonstration()) {
            findings.note("DEMONSTRATION KEY: it says so itself, and its signature proves nothing to the public");
        }
        checkSignature(key);
    }

    private void checkSignature(KeyFile key) {
        var signature = folder.bytes(SIGNATURE);
        if (signature.isEmpty()) {
            findings.wrong(named(SIGNATURE) + " is missing");
            return;
        }
        findings.check(
                key.signed(folder.bytes(Manifest.FILE).orElseThrow(), signature.get()),
                "the manifest is signed with this key",
                "the signature of " + named(Manifest.FILE) + " does not hold");
    }

    private void checkFile(String name, String sha256) {
        var bytes = folder.bytes(name);
        if (bytes.isEmpty()) {
            findings.wrong(named(name) + " is missing");
            return;
        }
        findings.check(
                sha256.equals(Digests.of(bytes.get())),
                named(name) + " is as it was signed",
                named(name) + " was changed");
    }

    private void checkNothingElse(Manifest manifest) {
        var more = new TreeSet<>(folder.names());
        more.removeAll(manifest.files().keySet());
        more.removeAll(UNNAMED);
        more.forEach(name -> findings.wrong(named(name) + " is no part of the edition"));
    }

    private void checkNumber(Manifest manifest, String name) {
        var number = folder.json(name).map(json -> json.path("edition").asInt()).orElse(0);
        findings.check(
                number == manifest.edition(),
                named(name) + " has the edition's number",
                "%s is of edition %d, the manifest of %d".formatted(named(name), number, manifest.edition()));
    }

    private String named(String name) {
        return folder.name() + "/" + name;
    }
}
