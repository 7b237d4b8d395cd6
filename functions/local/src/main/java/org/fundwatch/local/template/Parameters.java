package org.fundwatch.local.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The template's parameters with the values that the launcher gives them, and AWS's own. */
final class Parameters {
    static final String REGION = "AWS::Region";
    static final String PARTITION = "AWS::Partition";
    static final String ACCOUNT = "AWS::AccountId";
    static final String SUFFIX = "AWS::URLSuffix";

    private static final Map<String, String> OWN = Map.of(
            REGION,
            "cn-north-1",
            PARTITION,
            "aws-cn",
            ACCOUNT,
            "000000000000",
            SUFFIX,
            "amazonaws.com.cn",
            "AWS::StackName",
            "fundwatch");

    private final Map<String, Part> declared;
    private final Map<String, String> given;

    Parameters(Part template, Map<String, String> given) {
        this.declared = template.find("Parameters").map(Part::entries).orElse(Map.of());
        this.given = new HashMap<>(OWN);
        this.given.putAll(given);
        for (var name : given.keySet()) {
            if (!knows(name)) {
                throw template.misfit("there is no parameter " + name);
            }
        }
    }

    boolean knows(String name) {
        return declared.containsKey(name) || OWN.containsKey(name);
    }

    String value(Part at, String name) {
        return Optional.ofNullable(given.get(name))
                .or(() -> declared.get(name).find("Default").map(Part::scalar))
                .orElseThrow(() -> at.misfit("parameter " + name + " has no value"));
    }

    String own(String name) {
        return given.get(name);
    }
}
