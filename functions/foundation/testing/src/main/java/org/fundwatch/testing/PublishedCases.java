package org.fundwatch.testing;

import java.util.List;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;

/** Published, anonymised cases that drive tests: YAML with a list under {@code cases}. */
public final class PublishedCases {
    private PublishedCases() {}

    /** Reads a test resource such as {@code cases/penalties.yaml}. */
    public static List<Tree> read(String resource) {
        return PolicyReader.read(resource).children("cases");
    }
}
