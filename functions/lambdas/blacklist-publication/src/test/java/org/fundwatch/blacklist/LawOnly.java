package org.fundwatch.blacklist;

import java.util.HashMap;
import java.util.Map;

/** A deployment where an example decides nothing. */
public class LawOnly extends Demonstration {

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("EXAMPLE_POLICIES", "refused");
        return overrides;
    }
}
