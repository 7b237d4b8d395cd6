package org.fundwatch.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;
import org.fundwatch.kernel.Tree;

/** Traces as the JSON text in which they are stored beside their decision; {@link #read} gives back what was written. */
public final class TraceJson {
    private TraceJson() {}

    public static String write(Trace trace) {
        return Json.write(tree(trace));
    }

    /** The trace as maps and lists, in the order in which an appeal reads it. */
    public static Map<String, Object> tree(Trace trace) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("policy", trace.policy().value());
        tree.put("policyVersion", trace.policyVersion());
        tree.put("codeVersion", trace.codeVersion());
        tree.put("facts", trace.facts());
        tree.put("steps", trace.steps().stream().map(TraceJson::step).toList());
        return tree;
    }

    /** Reads a stored trace; a {@link org.fundwatch.kernel.Misfit} if it is none. */
    public static Trace read(String json) {
        var tree = JsonBody.read(json);
        var facts = new LinkedHashMap<String, String>();
        var stored = tree.child("facts");
        stored.keys().forEach(name -> facts.put(name, stored.text(name)));
        var steps = tree.children("steps").stream().map(TraceJson::step).toList();
        var trace = new Trace(policy(tree), tree.text("policyVersion"), tree.text("codeVersion"), facts, steps);
        tree.finish();
        return trace;
    }

    private static PolicyId policy(Tree trace) {
        return trace.shaped("policy", PolicyId::new, "must be a policy id");
    }

    private static Map<String, String> step(TraceStep step) {
        var tree = new LinkedHashMap<String, String>();
        tree.put("rule", step.rule().value());
        tree.put("question", step.question());
        tree.put("answer", step.answer());
        return tree;
    }

    private static TraceStep step(Tree step) {
        var rule = step.shaped("rule", RuleId::new, "must be a rule id");
        return new TraceStep(rule, step.text("question"), step.text("answer"));
    }
}
