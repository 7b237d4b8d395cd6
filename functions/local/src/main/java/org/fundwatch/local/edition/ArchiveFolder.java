package org.fundwatch.local.edition;

/** Checks an archive: every edition by itself, and that each follows the one before. */
record ArchiveFolder(Folder folder, String expectedKey, Findings findings) {
    static final String EDITIONS = "editions";

    void check() {
        var before = ChainLink.start();
        var editions = folder.in(EDITIONS);
        for (var name : editions.names()) {
            before = check(editions.in(name), before);
        }
        findings.check(
                before.edition() > 0, "there are %d editions".formatted(before.edition()), "there is no edition");
    }

    private ChainLink check(Folder edition, ChainLink before) {
        return new EditionFolder(edition, expectedKey, findings)
                .check()
                .map(manifest -> follow(edition, manifest, before))
                .orElse(before);
    }

    private ChainLink follow(Folder edition, Manifest manifest, ChainLink before) {
        findings.check(
                edition.name().equals("%06d".formatted(manifest.edition())),
                edition.name() + " has its own number",
                "%s says that it is edition %d".formatted(edition.name(), manifest.edition()));
        findings.check(
                manifest.follows(before),
                "edition %d follows edition %d".formatted(manifest.edition(), before.edition()),
                "edition %d does not follow edition %d".formatted(manifest.edition(), before.edition()));
        return manifest.link();
    }
}
