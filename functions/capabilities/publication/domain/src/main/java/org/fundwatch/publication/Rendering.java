package org.fundwatch.publication;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition as files (公示文件): the same edition, chain and key always give the same bytes.
 *
 * @param files text by name, all named in the manifest
 * @param manifest SHA-256 of each file, the number, the chain before and the key; this is what is signed
 * @param link the edition's place in the chain
 */
public record Rendering(SortedMap<String, String> files, String manifest, ChainLink link) {
    public static final String MANIFEST = "manifest.json";
    public static final String SIGNATURE = "manifest.sig";
    public static final String KEY = "key.json";
    public static final String TOMBSTONES = "tombstones.json";

    static final List<String> FOR_READERS = List.of("list.json", "list.csv", TOMBSTONES, MANIFEST, SIGNATURE, KEY);

    /** Renders an edition that follows {@code before}; another number than the next is an {@link IllegalArgumentException}. */
    public static Rendering of(Edition edition, ChainLink before, SigningKey key) {
        if (edition.number() != before.edition() + 1) {
            throw new IllegalArgumentException("editions follow one another without a gap");
        }
        var files = files(edition, key);
        var manifest = manifest(edition, digests(files), before, key);
        return new Rendering(files, manifest, before.next(manifest));
    }

    private static SortedMap<String, String> files(Edition edition, SigningKey key) {
        return new TreeMap<>(Map.of(
                "list.json",
                ListDocument.of(edition, key),
                "list.csv",
                ListTable.of(edition),
                TOMBSTONES,
                ListDocument.tombstones(edition),
                Speech.ZH.page(),
                new ListPage(Speech.ZH, key).of(edition),
                Speech.EN.page(),
                new ListPage(Speech.EN, key).of(edition)));
    }

    private static Map<String, String> digests(Map<String, String> files) {
        return files.entrySet().stream().collect(toMap(Map.Entry::getKey, file -> Digest.of(file.getValue())));
    }

    private static String manifest(Edition edition, Map<String, String> files, ChainLink before, SigningKey key) {
        return CanonicalJson.document(Map.of(
                "list", Edition.LIST,
                "edition", edition.number(),
                "day", edition.day().toString(),
                "files", files,
                "keySha256", key.fingerprint(),
                "previousManifestSha256", before.manifestSha256(),
                "previousChainSha256", before.chainSha256()));
    }
}
