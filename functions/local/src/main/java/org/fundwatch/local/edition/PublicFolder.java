package org.fundwatch.local.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Checks what the public gets: the current edition, its place in the chain, and the tombstones. */
record PublicFolder(Folder folder, String expectedKey, Findings findings) {
    static final String CURRENT = "current";
    private static final String CHAIN = "chain.json";

    void check() {
        var current = new EditionFolder(folder.in(CURRENT), expectedKey, findings);
        var manifest = current.check();
        findings.check(
                sameTombstones(),
                "tombstones.json is the edition's",
                "tombstones.json is missing or not the edition's");
        folder.json(CHAIN)
                .ifPresentOrElse(
                        chain -> manifest.ifPresent(it -> checkChain(links(chain), it)),
                        () -> findings.wrong(CHAIN + " is missing or unreadable"));
    }

    private boolean sameTombstones() {
        var ofEdition = folder.in(CURRENT).bytes(EditionFolder.TOMBSTONES);
        var inPublic = folder.bytes(EditionFolder.TOMBSTONES);
        return ofEdition.isPresent() && inPublic.isPresent() && Arrays.equals(ofEdition.get(), inPublic.get());
    }

    private void checkChain(List<ChainLink> links, Manifest manifest) {
        if (links.isEmpty()) {
            findings.wrong(CHAIN + " has no link");
            return;
        }
        IntStream.range(0, links.size()).forEach(i -> checkLink(before(links, i), links.get(i)));
        findings.check(
                links.getLast().equals(manifest.link()),
                "the chain ends with this edition",
                "the chain does not end with this edition: its last link, number %d, is not that of this manifest, number %d"
                        .formatted(links.getLast().edition(), manifest.edition()));
        findings.check(
                manifest.follows(before(links, links.size() - 1)),
                "this edition names the one before it, and the whole chain up to there",
                "this edition does not follow the one that the chain has before it");
    }

    private void checkLink(ChainLink before, ChainLink link) {
        findings.check(
                link.follows(before),
                "link %d of the chain holds".formatted(link.edition()),
                "link %d of the chain does not follow link %d".formatted(link.edition(), before.edition()));
    }

    private static ChainLink before(List<ChainLink> links, int index) {
        return index == 0 ? ChainLink.start() : links.get(index - 1);
    }

    private static List<ChainLink> links(JsonNode chain) {
        return StreamSupport.stream(chain.path("links").spliterator(), false)
                .map(ChainLink::of)
                .toList();
    }
}
