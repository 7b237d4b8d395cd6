package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeObjects;

/** What institutions were told of confirmed findings. */
final class ToldFiles {
    private ToldFiles() {}

    static Tree finding(String finding) {
        return finding(Checks.HOSPITAL, finding);
    }

    static Tree finding(InstitutionCode institution, String finding) {
        return kept(institution, finding);
    }

    static Tree list() {
        return kept(Checks.HOSPITAL, "list");
    }

    /** Every file, as one text. */
    static String all() {
        return FakeObjects.in(Settings.CLAIM_FILES).values().stream()
                .map(bytes -> new String(bytes, UTF_8))
                .collect(joining());
    }

    private static Tree kept(InstitutionCode institution, String name) {
        var key = "findings/" + institution.value() + "/" + name + ".json";
        return JsonBody.read(new String(FakeObjects.in(Settings.CLAIM_FILES).get(key), UTF_8));
    }
}
