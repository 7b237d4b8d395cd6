package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeObjects;

/** What institutions were told of confirmed findings. */
final class ToldFiles {
    private ToldFiles() {}

    static Tree finding(String finding) {
        return kept(finding);
    }

    static Tree list() {
        return kept("list");
    }

    /** Every file, as one text. */
    static String all() {
        return FakeObjects.in(Settings.CLAIM_FILES).values().stream()
                .map(bytes -> new String(bytes, UTF_8))
                .collect(joining());
    }

    private static Tree kept(String name) {
        var key = "findings/" + Checks.HOSPITAL.value() + "/" + name + ".json";
        return JsonBody.read(new String(FakeObjects.in(Settings.CLAIM_FILES).get(key), UTF_8));
    }
}
