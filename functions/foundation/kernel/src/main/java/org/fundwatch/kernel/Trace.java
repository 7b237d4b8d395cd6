package org.fundwatch.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a decision is what it is (决定理由记录): the facts used and the rules asked, both in order, with the versions of
 * policy and code. It is stored with the decision and is what an appeal reads; it never holds a reporter's identity.
 */
public record Trace(
        PolicyId policy, String policyVersion, String codeVersion, Map<String, String> facts, List<TraceStep> steps) {

    public Trace {
        Required.filled(policyVersion, "a policy version");
        Required.filled(codeVersion, "a code version");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        steps = List.copyOf(steps);
    }

    public static Trace start(PolicyId policy, String policyVersion, String codeVersion) {
        return new Trace(policy, policyVersion, codeVersion, Map.of(), List.of());
    }

    /** This trace with one more fact; a name used before is an {@link IllegalArgumentException}. */
    public Trace fact(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        if (more.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("fact stated twice: " + name);
        }
        return new Trace(policy, policyVersion, codeVersion, more, steps);
    }

    /** This trace with one more rule answered. */
    public Trace step(RuleId rule, String question, String answer) {
        var more = new ArrayList<>(steps);
        more.add(new TraceStep(rule, question, answer));
        return new Trace(policy, policyVersion, codeVersion, facts, more);
    }
}
