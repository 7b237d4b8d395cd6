package org.fundwatch.claimvalidation.cds;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The web origins whose pages may call the hooks from a browser (跨域来源白名单); none unless told. */
@Singleton
class Origins {
    private final Set<String> allowed;

    /**
     * Takes the list.
     *
     * @param allowed such as {@code https://ehr.example.org}, separated by commas
     */
    Origins(@ConfigProperty(name = "CDS_ORIGINS") Optional<List<String>> allowed) {
        this.allowed = Set.copyOf(allowed.orElseGet(List::of));
    }

    boolean allow(String origin) {
        return allowed.contains(origin);
    }
}
