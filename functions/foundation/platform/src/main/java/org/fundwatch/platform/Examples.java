package org.fundwatch.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.Evidence;

/** Says whether a policy may decide here: a draft never, an example only where the deployment is a demonstration. */
@ApplicationScoped
public class Examples {
    private static final String ALLOWED = "allowed";
    private final String setting;

    Examples(@ConfigProperty(name = "EXAMPLE_POLICIES", defaultValue = "refused") String setting) {
        this.setting = setting;
    }

    public boolean mayDecide(Evidence evidence) {
        return evidence.isLaw() || (evidence == Evidence.EXAMPLE && ALLOWED.equals(setting));
    }
}
